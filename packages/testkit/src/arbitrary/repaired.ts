import { fieldOf, printMoney, printRate, readMoney, type AnyPolicy, type Parameter, type Shape } from '@dzfp/core';
import type { Money, Rate } from '@dzfp/core';
import type { Facts } from '../trial/situation.ts';
import { issuesOf } from '../trial/issues-of.ts';
import { valuesBound } from '../trial/specimen.ts';

type Change = (value: unknown, shape: Shape) => unknown;

/** What usually brings a value within the bound of a higher level: cells in order, cells all the same, the least, the most. */
const changes: readonly Change[] = [
  inOrder(1),
  inOrder(-1),
  (value, shape) => ofCells(value, shape, (cells) => cells.map(() => cells[0])),
  (value, shape) => ofCells(value, shape, (cells, cell) => cells.map(() => extreme(cell, 'least') ?? cells[0])),
  (value, shape) => ofCells(value, shape, (cells, cell) => cells.map(() => extreme(cell, 'most') ?? cells[0])),
];

/**
 * Values that the bounds of higher levels (DZ402) allow: the parameter that a bound limits is changed in a few obvious ways.
 * Undefined when none of them helps.
 */
export function repaired(policy: AnyPolicy, values: Facts): Facts | undefined {
  const names = new Map(Object.entries<Parameter<unknown>>(policy.parameters).map(([name, { id }]) => [id, name]));
  const attempt = (now: Facts, tried: ReadonlyMap<string, number>): Facts | undefined => {
    const [first] = issuesOf(() => valuesBound(policy, now));
    if (first === undefined) return now;
    const name = first.code === 'DZ402' ? names.get(first.info['parameter'] as string) : undefined;
    const change = changes[tried.get(name ?? '') ?? 0];
    if (name === undefined || change === undefined) return undefined;
    const { schema } = policy.parameters[name] as Parameter<unknown>;
    const changed = { ...now, [name]: change(values[name], fieldOf(schema).shape) };
    return attempt(changed, new Map(tried).set(name, (tried.get(name) ?? 0) + 1));
  };
  return attempt(values, new Map());
}

/** Changes the cells of the innermost tables; a value that is no table is a single cell. */
function ofCells(
  value: unknown,
  shape: Shape,
  change: (cells: readonly unknown[], cell: Shape) => readonly unknown[],
): unknown {
  if (shape.kind !== 'table') return change([value], shape)[0];
  const table = value as Facts;
  const labels = shape.by.labels.filter((label) => label in table);
  const cells = labels.map((label) => table[label]);
  const inner = shape.of.shape;
  const changed = inner.kind === 'table' ? cells.map((cell) => ofCells(cell, inner, change)) : change(cells, inner);
  return Object.fromEntries(labels.map((label, i) => [label, changed[i]]));
}

function inOrder(sign: 1 | -1): Change {
  return (value, shape) => ofCells(value, shape, (cells) => [...cells].sort((a, b) => sign * (size(a) - size(b))));
}

/** None is no ceiling, so it stands above every amount. */
function size(cell: unknown): number {
  if (cell === null) return Number.POSITIVE_INFINITY;
  return typeof cell === 'string' ? readMoneyOrRate(cell) : Number(cell);
}

function readMoneyOrRate(text: string): number {
  const amount = readMoney(text);
  return Number.isNaN(amount) ? Number(text) * 100 : amount;
}

function extreme(shape: Shape, end: 'least' | 'most'): unknown {
  if (shape.kind === 'money') return printMoney(shape[end] as Money);
  if (shape.kind === 'rate') return printRate(shape[end] as Rate);
  return shape.kind === 'count' ? shape[end] : undefined;
}

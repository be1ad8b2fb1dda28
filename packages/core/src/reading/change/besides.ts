import { parseDay, printDay, type Day } from '../../quantity/day.ts';
import { parseMoney, printMoney, type Money } from '../../quantity/money.ts';
import type { Shape } from '../../schema/shape.ts';

const moneyText = /^-?\d+\.\d{2}$/u;
const dayText = /^\d{4}-\d{2}-\d{2}$/u;

/** Values of a kind that stand somewhere in the given ones, each with the ones just below and above it, within the schema's bounds. */
export function besides(shape: Shape, within: readonly unknown[]): readonly unknown[] {
  if (shape.kind !== 'money' && shape.kind !== 'count' && shape.kind !== 'day') return [];
  const { kind, least, most } = shape;
  const numbers = within.flatMap(leaves).flatMap((leaf): readonly number[] => {
    if (kind === 'money' && typeof leaf === 'string' && moneyText.test(leaf)) return [parseMoney(leaf)];
    if (kind === 'day' && typeof leaf === 'string' && dayText.test(leaf)) return [parseDay(leaf)];
    return kind === 'count' && typeof leaf === 'number' ? [leaf] : [];
  });
  const near = new Set(numbers.flatMap((number) => [number - 1, number, number + 1]));
  const allowed = [...near].filter((number) => number >= least && number <= most);
  if (kind === 'count') return allowed;
  return allowed.map((number) => (kind === 'money' ? printMoney(number as Money) : printDay(number as Day)));
}

function leaves(of: unknown): readonly unknown[] {
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(leaves) : [of];
}

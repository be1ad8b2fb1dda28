import type { Node } from '@dzfp/core';
import type { BoundFormula, Plan, Step } from '@dzfp/core/plan';
import { namer, snake, unreserved } from './identifier.ts';

/** A column of the relation of values: what each law has in it. */
export interface LawColumn {
  /** Its name in the relation of values. */
  readonly name: string;
  /** The id of the parameter that it is of. */
  readonly parameter: string;
  readonly kind: 'number' | 'flag' | 'choice';
  readonly labels: readonly string[];
  /** For each law: a figure as a register holds it, NaN for unknown and Infinity for none. */
  readonly figures: readonly number[];
  /** The column that tells none from unknown; null where a law has no none. */
  readonly noneName: string | null;
}

/** What of a step stands in columns, because laws differ in it; a figure that all laws share stands in the statement. */
export interface LawColumns {
  readonly columns: readonly LawColumn[];
  readonly constant: (out: number) => LawColumn | null;
  readonly cell: (out: number, cell: number) => LawColumn | null;
  readonly tariff: (out: number, cell: number) => TariffColumns | null;
}

/** The bands of a tariff in columns: a bound that is none is without end. */
export interface TariffColumns {
  readonly bounds: readonly LawColumn[];
  readonly rates: readonly LawColumn[];
}

type Lookup = Extract<Step, { op: 'lookup' | 'bands' }>;

/** Compares the plans of laws, which differ in nothing but constants, cells and tariffs. */
export function lawColumns({ policy }: BoundFormula, plans: readonly Plan[]): LawColumns {
  const { nodes } = policy.graph;
  const parameters: Readonly<Record<string, { readonly id: string }>> = policy.parameters;
  const columns = new Map<string, LawColumn>();
  const unique = namer(['place', 'valid_from', 'valid_to', 'sources']);
  const column = (
    register: number,
    path: readonly string[],
    figures: readonly number[],
    asNumber = false,
  ): LawColumn => {
    const key = [...path, ...figures].join(' ');
    const { quantity, labels = [] } = nodes[register] as Node<number>;
    const kind = !asNumber && (quantity === 'flag' || quantity === 'choice') ? quantity : 'number';
    const made = columns.get(key) ?? {
      name: unique(unreserved(snake(path.join('_')))),
      parameter: parameters[path[0] as string]?.id ?? '',
      kind,
      labels,
      figures,
      noneName: null,
    };
    const named = made.noneName ?? (figures.includes(Number.POSITIVE_INFINITY) ? unique(`${made.name}_is_none`) : null);
    columns.set(key, { ...made, noneName: named });
    return columns.get(key) as LawColumn;
  };
  const [constants, cells, tariffs] = [
    new Map<number, LawColumn>(),
    new Map<string, LawColumn>(),
    new Map<string, TariffColumns>(),
  ];
  const visit = (alike: readonly Step[]): void => {
    const [step] = alike as readonly [Step, ...Step[]];
    if (step.op === 'aggregate') {
      const bodies = alike as readonly Extract<Step, { op: 'aggregate' }>[];
      step.steps.forEach((_, i) => visit(bodies.map(({ steps }) => steps[i] as Step)));
    } else if (step.op === 'constant') {
      const figures = (alike as readonly (typeof step)[]).map(({ value }) => value);
      const node = nodes[step.out];
      if (node?.op === 'field' && differ(figures)) constants.set(step.out, column(step.out, node.path, figures));
    } else if (step.op === 'lookup') {
      const lookups = alike as readonly (typeof step)[];
      step.cells.forEach((_, at) => {
        const figures = lookups.map((each) => each.cells[at] ?? Number.NaN);
        if (differ(figures)) cells.set(`${step.out} ${at}`, column(step.out, cellPath(nodes, step, at), figures));
      });
    } else if (step.op === 'bands') {
      const lookups = alike as readonly (typeof step)[];
      step.tariffs.forEach((_, at) => {
        const each = lookups.map((law) => law.tariffs[at] ?? null);
        const bands = Math.max(...each.map((tariff) => tariff?.rates.length ?? 0));
        if (!differ(each.map((tariff) => JSON.stringify(tariff)))) return;
        const path = cellPath(nodes, step, at);
        const numbers = Array.from({ length: bands }, (_band, i) => i);
        tariffs.set(`${step.out} ${at}`, {
          bounds: numbers.map((i) =>
            column(
              step.out,
              [...path, `band ${i + 1} up to`],
              each.map((tariff) => (tariff === null ? Number.NaN : (tariff.bounds[i] ?? Number.POSITIVE_INFINITY))),
              true,
            ),
          ),
          // A law with fewer bands has nothing to give in the further ones.
          rates: numbers.map((i) =>
            column(
              step.out,
              [...path, `band ${i + 1} rate`],
              each.map((tariff) => (tariff === null ? Number.NaN : (tariff.rates[i] ?? 0))),
              true,
            ),
          ),
        });
      });
    }
  };
  const [first] = plans as readonly [Plan, ...Plan[]];
  first.steps.forEach((_, i) => visit(plans.map(({ steps }) => steps[i] as Step)));
  return {
    columns: [...columns.values()],
    constant: (out) => constants.get(out) ?? null,
    cell: (out, at) => cells.get(`${out} ${at}`) ?? null,
    tariff: (out, at) => tariffs.get(`${out} ${at}`) ?? null,
  };
}

/** What a column of the relation of values is called beside the columns of the facts. */
export function lawName(name: string): string {
  return `law_${name}`;
}

/** No columns: one law, whose figures all stand in the statement. */
export const oneLaw: LawColumns = { columns: [], constant: () => null, cell: () => null, tariff: () => null };

function differ(of: readonly unknown[]): boolean {
  return of.some((each) => !Object.is(each, of[0]));
}

/** The parameter of a table and the labels that select a cell of it. */
function cellPath(nodes: readonly Node<number>[], step: Lookup, cell: number): readonly string[] {
  const labels: string[] = [];
  let rest = cell;
  for (const { register, size } of step.keys.toReversed()) {
    labels.unshift(nodes[register]?.labels?.[rest % size] ?? String(rest % size));
    rest = Math.floor(rest / size);
  }
  let node = nodes[step.out] as Node<number>;
  if (node.op === 'bands') node = nodes[node.bands] as Node<number>;
  while (node.op === 'lookup') node = nodes[node.table] as Node<number>;
  return [...(node.op === 'field' ? node.path : []), ...labels];
}

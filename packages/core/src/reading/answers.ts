import type { Graph } from '../expression/graph.ts';
import type { Plan, Step } from '../plan/plan.ts';
import type { RecordShape } from '../schema/shape.ts';
import { slotOf, type Slot } from './box.ts';
import type { Unknown } from './unknowns.ts';

/** The amounts, numbers and days that a formula compares with, by kind. */
export type Thresholds = ReadonlyMap<string, readonly number[]>;

/** So many thresholds and labels are tried as answers. */
const mostThresholds = 6;
const mostLabels = 24;

/** Finds the constants and the bounds of tariffs in a plan. */
export function thresholdsOf({ nodes }: Graph, plan: Plan): Thresholds {
  const found = new Map<string, Set<number>>();
  const add = (kind: string, values: readonly number[]): void => {
    const set = found.get(kind) ?? new Set<number>();
    for (const value of values) if (Number.isFinite(value)) set.add(value);
    found.set(kind, set);
  };
  const visit = (step: Step): void => {
    const kind = nodes[step.out]?.quantity ?? '';
    if (step.op === 'constant' && plan.scales[step.out] === 1) add(kind, [step.value]);
    else if (step.op === 'lookup' && plan.scales[step.out] === 1) add(kind, step.cells);
    else if (step.op === 'bands') for (const tariff of step.tariffs) add('money', tariff?.bounds ?? []);
    else if (step.op === 'aggregate') step.steps.forEach(visit);
  };
  plan.steps.forEach(visit);
  return new Map([...found].map(([kind, values]) => [kind, [...values].sort((a, b) => a - b)]));
}

/** Sample answers to a missing fact: every label, the ends of a range with points between, short lists. */
export function answersTo({ shape, slot }: Unknown, thresholds: Thresholds): unknown[] {
  const listed = slot.values.filter((value) => value !== undefined).slice(0, mostLabels);
  if (shape.kind === 'list') {
    const item = (): unknown => middleItem(shape.of);
    return [[], [item()], [item(), item(), item()]].filter((list) => list.length <= shape.most);
  }
  if (!slot.range) return listed;
  const [least, most] = slot.range;
  const inside = (thresholds.get(shape.kind) ?? []).filter((value) => value > least && value < most);
  const every = Math.ceil(inside.length / mostThresholds);
  const chosen = inside.filter((_, i) => i % every === 0);
  return [...new Set([least, ...between(least, most), ...chosen, most]), ...listed];
}

/** Points between two ends, denser near the least: amounts differ by factors rather than by sums. */
function between(least: number, most: number): number[] {
  const width = most - least;
  return [0.25, 0.5, 0.75].map((share) => least + Math.floor(width ** share)).filter((value) => value < most);
}

function middleItem(shape: RecordShape): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape.fields).map(([name, { shape: inner }]) => {
      if (inner.kind === 'record') return [name, middleItem(inner)];
      return [name, inner.kind === 'list' ? [] : middleOf(slotOf({ shape: inner, nullable: false }, false))];
    }),
  );
}

function middleOf({ values, range }: Slot): unknown {
  return range ? (between(...range)[1] ?? range[0]) : values.at(-1);
}

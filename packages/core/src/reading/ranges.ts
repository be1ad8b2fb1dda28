import type { Load, Plan, Step } from '../plan/plan.ts';
import type { Field, RecordShape, Shape } from '../schema/shape.ts';
import { slotOf } from './box.ts';
import { spanAggregate, type AnyItem } from './span-list.ts';
import { spanOfSlot } from './span-run.ts';
import { spanStep } from './span-step.ts';
import { withOwnSlope, withoutNumber, type Span } from './span.ts';

/** What a register may hold, whatever the facts are: numbers from `low` to `high` (none at all when low is above high). */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly unknown: boolean;
  readonly none: boolean;
}

/** The shapes of what a plan reads; a plan without state has none before. */
export interface ReadShapes {
  readonly facts: RecordShape;
  readonly before?: RecordShape;
}

/** So many inputs move together at most; beyond, each moves on its own. */
const mostSlopes = 60;

/**
 * The range of every register of a plan over all facts that the shapes allow; registers inside of lists hold what any item gives.
 * Each range is wide enough for what a run computes, so whoever has the ranges knows which steps can leave plain numbers.
 */
export function rangesOf(plan: Plan, shapes: ReadShapes): readonly Range[] {
  const spans = Array.from({ length: plan.registers }, () => withoutNumber(true));
  let slopes = 0;
  const settle = (register: number): void => {
    const span = spans[register] as Span;
    if (slopes < mostSlopes && span.over > span.under) spans[register] = withOwnSlope(span, slopes++);
  };
  const load = ({ out, root, path, shape }: Load, item: RecordShape | undefined): void => {
    const within = root === 'item' ? item : shapes[root];
    spans[out] = within ? spanOfField(within, path, shape) : withoutNumber(true);
    settle(out);
  };
  const perform = (step: Step): void => {
    if (step.op !== 'aggregate') {
      spanStep(step, spans);
      return;
    }
    const { shape } = step.list;
    const list = spans[step.list.out] as Span;
    const any: AnyItem | null = shape.kind === 'list' ? { shape: shape.of, most: shape.most } : null;
    const body = (): Span => {
      for (const each of step.items) load(each, any?.shape);
      for (const each of step.steps) perform(each);
      return spans[step.body] as Span;
    };
    const whenEmpty = step.whenEmpty === null ? withoutNumber(true) : (spans[step.whenEmpty] as Span);
    const absent = list.unknown || list.none;
    spans[step.out] = spanAggregate(step.how, { lists: [], absent, anyItems: any }, body, whenEmpty);
  };
  for (const each of plan.loads) load(each, undefined);
  for (const step of plan.steps) perform(step);
  return spans;
}

function spanOfField(record: RecordShape, path: readonly string[], wanted: Shape): Span {
  let shape: Shape = record;
  let absent = false;
  let nullable = false;
  for (const name of path) {
    const field: Field | undefined = shape.kind === 'record' ? shape.fields[name] : undefined;
    if (!field) return withoutNumber(true);
    absent ||= nullable || field.optional;
    ({ shape, nullable } = field);
  }
  if (wanted.kind !== 'list') return spanOfSlot(slotOf({ shape: wanted, nullable }, absent), wanted, -1);
  const values = [...(nullable ? [null] : []), ...(absent ? [undefined] : [])];
  return spanOfSlot({ values, range: [0, wanted.most], anyList: false }, wanted, -1);
}

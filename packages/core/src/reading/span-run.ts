import { registersRead, registersWritten } from '../plan/compile.ts';
import { registerOf, valueAt } from '../plan/lower.ts';
import type { Load, Plan, Step } from '../plan/plan.ts';
import type { Field, RecordShape, Shape } from '../schema/shape.ts';
import { slotOf, type Box, type Slot } from './box.ts';
import { spanAggregate, type AnyItem, type Items } from './span-list.ts';
import { anyOfSpans } from './span-choice.ts';
import { spanStep } from './span-step.ts';
import { fixed, oneOf, withOwnSlope, withoutNumber, type Span } from './span.ts';
import type { HalfKnown } from './unknowns.ts';

/** Runs a plan over a box: every completion of the facts within it gives registers within the spans. */
export type SpanRun = (box: Box, everythingGiven?: boolean) => readonly Span[];

/** A prepared plan. */
export interface Spanning {
  readonly run: SpanRun;
  /** How many steps a run performs. */
  readonly steps: number;
  /** The missing fact that each slope of a span stands for. */
  readonly forms: readonly number[];
}

/** Unknown numbers beyond so many move on their own; so do errors once there are so many slopes. */
const mostForms = 12;
const mostSlopes = 60;

/** Steps that add no error of their own, or leave no number to move. */
const linearSteps = new Set<Step['op']>([
  'constant',
  'combine',
  'compare',
  'compareRatios',
  'and',
  'or',
  'not',
  'known',
  'isNone',
  'daysBetween',
  'addDays',
]);

/** Where the values of a run come from: the facts, the state before, an item, or any item at all. */
interface Scope {
  readonly facts: unknown;
  readonly before: unknown;
  /** The item of each loop by its number: one that is known, or any. */
  readonly items: readonly Inside[];
}

interface Inside {
  readonly item: unknown;
  readonly anyItem: AnyItem | null;
}

function insideOf({ loop }: Load, scope: Scope): Inside | undefined {
  return scope.items[loop ?? -1];
}

function sourceIn(scope: Scope, load: Load): unknown {
  return load.root === 'item' ? insideOf(load, scope)?.item : scope[load.root];
}

/** Prepares a plan for half-known facts: what they do not touch is computed once. */
export function spanRunOf(plan: Plan, known: HalfKnown, before: unknown): Spanning {
  const { unknowns } = known;
  const places = new Map<unknown, Map<string, number>>();
  unknowns.forEach(({ holder, name }, i) => {
    places.set(holder, (places.get(holder) ?? new Map<string, number>()).set(name, i));
  });
  const ranged = unknowns.flatMap(({ slot }, i) => (slot.range ? [i] : [])).slice(0, mostForms);
  const everything = unknowns.map(({ slot }) => slot);

  let performed = 0;
  let once = true;
  const run = (box: Box, r: Span[], loads: readonly Load[], steps: readonly Step[], given: boolean): Span[] => {
    // What is computed once has no slopes: they are numbered anew in each run.
    let slopes = once ? mostSlopes : ranged.length;
    const settle = (register: number): void => {
      const span = r[register]!;
      if (slopes < mostSlopes && span.over > span.under) r[register] = withOwnSlope(span, slopes++);
    };
    const place = (load: Load, scope: Scope): number | undefined => {
      const holder = valueAt(sourceIn(scope, load), load.path.slice(0, -1));
      return places.get(holder)?.get(load.path.at(-1) ?? '');
    };
    const slotAt = (load: Load, scope: Scope): Slot | undefined => {
      const any = load.root === 'item' ? insideOf(load, scope)?.anyItem : undefined;
      if (any) return anySlot(any.shape, load.path, given);
      const at = place(load, scope);
      return at === undefined ? undefined : box[at];
    };
    const load = (each: Load, scope: Scope): void => {
      const slot = slotAt(each, scope);
      if (slot) r[each.out] = spanOfSlot(slot, each.shape, ranged.indexOf(place(each, scope) ?? -1));
      else r[each.out] = fixed(registerOf(valueAt(sourceIn(scope, each), each.path), each.shape));
    };
    const items = (list: Load, scope: Scope): Items => {
      const slot = slotAt(list, scope);
      if (!slot) return itemsOf([valueAt(sourceIn(scope, list), list.path)], null);
      const any = slot.anyList && list.shape.kind === 'list' ? { shape: list.shape.of, most: list.shape.most } : null;
      return itemsOf(slot.values, any);
    };
    const perform = (step: Step, scope: Scope): void => {
      performed++;
      if (step.op !== 'aggregate') {
        spanStep(step, r);
        if (!linearSteps.has(step.op)) settle(step.out);
        return;
      }
      const body = (item: unknown, anyItem: AnyItem | null): Span => {
        const around = [...scope.items];
        around[step.loop] = { item, anyItem };
        const inside = { facts: scope.facts, before: scope.before, items: around };
        for (const each of step.items) load(each, inside);
        for (const each of step.steps) perform(each, inside);
        return r[step.body]!;
      };
      const whenEmpty = step.whenEmpty === null ? withoutNumber(true) : r[step.whenEmpty]!;
      r[step.out] = spanAggregate(step.how, items(step.list, scope), body, whenEmpty);
      settle(step.out);
    };
    const scope: Scope = { facts: known.facts, before, items: [] };
    for (const each of loads) load(each, scope);
    for (const each of steps) perform(each, scope);
    return r;
  };

  const blank = Array.from({ length: plan.registers }, () => withoutNumber(true));
  const base = run(everything, blank, plan.loads, plan.steps, false);
  const moving = new Set(unknowns.flatMap(({ nodes }) => nodes));
  const loads = plan.loads.filter(({ out }) => moving.has(out));
  const steps = plan.steps.filter((step) => {
    const moves = registersIn(step).some((register) => moving.has(register));
    if (moves) for (const register of registersWritten(step)) moving.add(register);
    return moves;
  });
  once = false;
  performed = 0;
  run(everything, [...base], loads, steps, false);
  return { run: (box, given = false) => run(box, [...base], loads, steps, given), steps: performed, forms: ranged };
}

/** The registers that a step reads, those inside of loops and the lists themselves included. */
export function registersIn(step: Step): number[] {
  if (step.op !== 'aggregate') return registersRead(step);
  const inside = [...step.items.map(({ out }) => out), ...step.steps.flatMap(registersIn)];
  return [...registersRead(step), step.list.out, ...inside];
}

function itemsOf(values: readonly unknown[], anyItems: Items['anyItems']): Items {
  const lists = values.filter((value) => Array.isArray(value)) as (readonly unknown[])[];
  return { lists, absent: lists.length < values.length, anyItems };
}

/** What the field of any item may be. */
function anySlot(item: RecordShape, path: readonly string[], given: boolean): Slot | undefined {
  let shape: Shape = item;
  let absent = false;
  let nullable = false;
  for (const name of path) {
    const field: Field | undefined = shape.kind === 'record' ? shape.fields[name] : undefined;
    if (!field) return undefined;
    absent ||= nullable || field.optional;
    ({ shape, nullable } = field);
  }
  return slotOf({ shape, nullable }, absent && !given);
}

export function spanOfSlot({ values, range }: Slot, shape: Shape, form: number): Span {
  const listed = oneOf(values.map((value) => registerOf(value, shape)));
  if (!range) return listed;
  const [low, high] = range;
  const slopes: number[] = [];
  if (form >= 0) {
    for (let i = 0; i < form; i++) slopes.push(0);
    slopes.push(high - low);
  }
  const over = form >= 0 ? 0 : high - low;
  const span = { low, high, at: low, slopes, under: 0, over, unknown: false, none: false, among: null };
  return values.length === 0 ? span : anyOfSpans([span, listed]);
}

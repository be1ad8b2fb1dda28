import type { Extent } from './bounds.ts';
import { sizeOfSlot } from './box.ts';
import { compareFigures } from './figure.ts';
import type { Budget, Prospect } from './prospect.ts';
import { regionOf, tryEvery, type Region } from './region.ts';
import { rangeOf, type ResultField } from './result-field.ts';
import { findAny, findEnd, type End } from './search.ts';
import type { Span } from './span.ts';
import type { Seen } from './trial.ts';

/** Completions that are tried one by one: of flags and choices, and of numbers among them. */
const mostDiscrete = 2 ** 18;
const mostNumbers = 2 ** 12;

/** What is left open of one field. */
interface Findings {
  readonly least: End;
  readonly most: End;
  readonly none: boolean;
  readonly listed: readonly number[];
  readonly proven: boolean;
  /** Whether a completion may need a value of the law that nobody gave. */
  readonly hole: boolean;
}

/** The extent of each field; refused when no completion can be decided. */
export function extentsOf(prospect: Prospect): Record<string, Extent> {
  const findings = findingsOf(prospect, prospect.budget);
  const hole = findings.some((each) => each.hole);
  const results: Record<string, Extent> = {};
  prospect.fields.forEach((field, i) => {
    results[field.name] = extentOf(field, findings[i]!, hole);
  });
  return results;
}

/** Whether each field is decided, as far as a search of a small budget can tell. */
export function decidedFields(prospect: Prospect, budget: Budget): readonly boolean[] {
  const findings = findingsOf(prospect, budget);
  return prospect.fields.map((field, i) => extentOf(field, findings[i]!, false).decided);
}

function findingsOf(prospect: Prospect, budget: Budget): readonly Findings[] {
  const { whole, fields, trial, unknowns } = prospect;
  const root = regionOf(prospect, whole, false, budget.all);
  const completions = whole.reduce((so, slot) => so * sizeOfSlot(slot), 1);
  const small = completions <= (unknowns.some(({ slot }) => slot.range) ? mostNumbers : mostDiscrete);
  const open = root.spans !== null && !fields.every((field) => isDecided(field, root.spans as readonly Span[]));
  let holes: Region | undefined;
  const every = small && open && completions <= Math.max(mostNumbers, budget.all * 64);
  if (every) tryEvery(prospect, whole);
  const given = (): Region => {
    const present = whole.map((slot) => ({ ...slot, values: slot.values.filter((value) => value !== undefined) }));
    return (holes ??= regionOf(prospect, present, true, budget.all));
  };
  const findings = fields.map((field, i) => {
    const seen = trial.seen[i]!;
    return every || root.spans === null ? tried(seen) : searched(root, root.spans, given, field, seen, budget);
  });
  const hopeless = findings.some(({ least, none, listed }) => !least.figure && !none && listed.length === 0);
  return hopeless ? trial.refuse() : findings;
}

/** Whether a field has one answer for certain, whatever the facts are. */
export function isDecided(field: ResultField, spans: readonly Span[]): boolean {
  const { low, high, unknown, none } = spans[field.register] as Span;
  if (unknown || (none && low <= high)) return false;
  if (field.below === null) return low >= high;
  const range = rangeOf(field, spans);
  return range !== null && compareFigures(...range) === 0;
}

/** Every completion was tried. */
function tried({ least, most, none, listed, hole }: Seen): Findings {
  const end = (figure: End['figure']): End => ({ figure, reached: true });
  return { least: end(least), most: end(most), none, listed: [...listed], proven: true, hole };
}

function searched(
  root: Region,
  now: readonly Span[],
  given: () => Region,
  field: ResultField,
  seen: Seen,
  budget: Budget,
): Findings {
  const at = (spans: readonly Span[]): Span => spans[field.register] as Span;
  const isOpen = (spans: readonly Span[]): boolean => at(spans).unknown;
  const hole = isOpen(now) && findAny(given(), field, isOpen, () => seen.hole, budget.each) !== 'no';
  const none = findAny(
    root,
    field,
    (spans) => at(spans).none,
    () => seen.none,
    field.listed ? 0 : budget.each,
  );
  if (!field.listed) {
    const least = findEnd(root, field, seen, 'least', budget.each);
    const most = findEnd(root, field, seen, 'most', budget.each);
    return { least, most, none: none !== 'no', listed: [], proven: none !== 'perhaps', hole };
  }
  const answers = field.listed.map((value) => {
    const may = (spans: readonly Span[]): boolean => mayBe(at(spans), value);
    return findAny(root, field, may, () => seen.listed.has(value), budget.each);
  });
  const listed = field.listed.filter((_, i) => answers[i] !== 'no');
  const nowhere = { figure: null, reached: true };
  return { least: nowhere, most: nowhere, none: false, listed, proven: !answers.includes('perhaps'), hole };
}

function mayBe({ low, high, none, among }: Span, value: number): boolean {
  if (value === Number.POSITIVE_INFINITY) return none;
  return among ? among.includes(value) : low <= value && value <= high;
}

function extentOf(field: ResultField, found: Findings, anyHole: boolean): Extent {
  const { print } = field;
  const { least, most, none, proven, hole } = found;
  if (least.figure && most.figure) {
    const [low, high] = [print(least.figure), print(most.figure)];
    if (compareFigures(least.figure, most.figure) === 0 && !none && !hole) return { decided: true, value: low };
    const exact = least.reached && most.reached && proven && !anyHole;
    const ends = { decided: false, least: low as string | number, most: high as string | number } as const;
    return none ? { ...ends, orNone: true, exact } : { ...ends, exact };
  }
  if (none && !hole) return { decided: true, value: null };
  const order = field.listed ?? [Number.POSITIVE_INFINITY];
  const possible = order
    .filter((value) => found.listed.includes(value) || none)
    .map((value) => print({ value, over: 1 }) as string | boolean | null);
  if (possible.length === 1 && !hole) return { decided: true, value: possible[0] as string | boolean | null };
  return { decided: false, possible, exact: proven && !anyHole };
}

import type { RecordShape } from '../schema/shape.ts';
import { everyValue, halves, placeToCut, sizeOfSlot, slotOf, type Box, type Slot } from './box.ts';
import { isHopeless, type ResultField } from './result-field.ts';
import { withinLimits, type Limit } from './span-limit.ts';
import type { SpanRun } from './span-run.ts';
import type { Span } from './span.ts';
import type { Trial } from './trial.ts';
import type { Unknown } from './unknowns.ts';

/** A part of all completions with what it leaves open. Its parts are found once, for all searches. */
export interface Region {
  /** By register, only for results; null when nothing in it is left to be found: every completion was tried, or none can be decided. */
  readonly spans: readonly Span[] | null;
  /** Two parts that make up the whole, cut where the field depends on most; null when it cannot be cut. */
  readonly parts: (field: ResultField) => readonly Region[] | null;
}

/** What regions are made with. */
export interface Terrain {
  readonly unknowns: readonly Unknown[];
  readonly fields: readonly ResultField[];
  /** The registers of the requirements, and all nodes that they are computed from. */
  readonly requirements: readonly number[];
  readonly required: ReadonlySet<number>;
  readonly limits: readonly Limit[];
  /** The missing fact of each form in the spans. */
  readonly forms: readonly number[];
  readonly run: SpanRun;
  readonly trial: Trial;
}

/** The whole of a box as a region; with `everythingGiven` no fact of any item is left out, `most` parts at most. */
export function regionOf(terrain: Terrain, whole: Box, everythingGiven: boolean, most: number): Region {
  const { fields, requirements, run, trial } = terrain;
  const evenly = whole.map(() => 1);
  let left = most;
  const grow = (box: Box): Region => {
    const corners = box === whole ? 64 : 4;
    for (const values of cornersOf(terrain, box, corners)) trial.attempt(values);
    const spans = isTried(box) ? null : run(box, everythingGiven);
    const dead =
      spans === null ||
      requirements.some((register) => isBroken(spans[register] as Span)) ||
      fields.some((field) => isHopeless(field, spans));
    const kept = dead ? null : ofResults(terrain, spans);
    const cuts = new Map<number, readonly Region[]>();
    const parts = (field: ResultField): readonly Region[] | null => {
      const best = placeToCut(box, weightsOf(terrain, field, box, whole, kept ?? []));
      const place = best < 0 ? placeToCut(box, evenly) : best;
      const known = cuts.get(place);
      if (known || place < 0 || left <= 0) return known ?? null;
      const cut = halves(box, place).map(grow);
      left -= cut.length;
      cuts.set(place, cut);
      return cut;
    };
    return { spans: kept, parts };
  };
  return grow(whole);
}

/** The spans of the results alone, within what the requirements allow. */
export function ofResults({ fields, limits }: Pick<Terrain, 'fields' | 'limits'>, spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { register, below } of fields) {
    kept[register] = withinLimits(spans[register]!, limits, spans);
    if (below !== null) kept[below] = withinLimits(spans[below]!, limits, spans);
  }
  return kept;
}

/** How much of a field's openness each slot carries: by its slope, else by what is left of its range; nothing where unread. */
function weightsOf(
  { unknowns, forms, required }: Terrain,
  field: ResultField,
  box: Box,
  whole: Box,
  spans: readonly Span[],
): number[] {
  const slopes = (spans[field.register]?.slopes ?? []).map(Math.abs);
  const all = Math.max(1, ...slopes);
  return box.map(({ range }, i) => {
    if (!unknowns[i]!.nodes.some((node) => field.cone.has(node) || required.has(node))) return 0;
    const full = whole[i]?.range;
    if (!range || !full) return 1;
    const share = (range[1] - range[0]) / Math.max(1, full[1] - full[0]);
    return (slopes[forms.indexOf(i)] ?? 0) / all + share / 16;
  });
}

/** Whether a requirement fails for certain. */
export function isBroken({ low, high, unknown }: Span): boolean {
  return low === 0 && high === 0 && !unknown;
}

/** Whether the corners of a box are all of it. */
function isTried(box: Box): boolean {
  const open = box.filter((slot) => sizeOfSlot(slot) !== 1);
  const [first, second] = open;
  if (!first) return true;
  return !second && sizeOfSlot(first) === 2 && (first.range === null || first.values.length === 0);
}

/** Completions at the corners of a box: all of them while they are few, else the two outermost. */
function cornersOf({ unknowns }: Terrain, box: Box, most: number): unknown[][] {
  const ends = box.map((slot, i) => endsOf(slot, unknowns[i] as Unknown));
  const forked = ends.flatMap(([low, high], i) => (low === high ? [] : [i]));
  if (2 ** forked.length > most) return [ends.map(([low]) => low), ends.map(([, high]) => high)];
  return Array.from({ length: 2 ** forked.length }, (_, corner) =>
    ends.map((pair, i) => pair[(corner >> Math.max(0, forked.indexOf(i))) % 2]),
  );
}

function endsOf(slot: Slot, { shape }: Unknown): readonly [unknown, unknown] {
  if (slot.anyList && shape.kind === 'list') {
    const items = [0, 1].map((end) => itemAt(shape.of, end));
    return [[], shape.most > 0 ? items.slice(1) : []];
  }
  if (slot.range) return slot.range;
  return [slot.values[0], slot.values.at(-1)];
}

/** An item at one end of what its fields allow; the lists in it are empty. */
function itemAt(shape: RecordShape, end: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape.fields).map(([name, field]) => {
      if (field.shape.kind === 'record') return [name, itemAt(field.shape, end)];
      if (field.shape.kind === 'list') return [name, []];
      const slot = slotOf({ shape: field.shape, nullable: false }, false);
      return [name, slot.range ? slot.range[end] : slot.values.at(-end)];
    }),
  );
}

/** Tries every completion of a box whose slots are all small. */
export function tryEvery({ trial }: Terrain, box: Box): void {
  const slots = box.map(everyValue);
  const at = slots.map(() => 0);
  for (;;) {
    trial.attempt(slots.map((values, i) => values[at[i]!]));
    let i = 0;
    for (; i < at.length; i++) {
      if (++at[i]! < slots[i]!.length) break;
      at[i] = 0;
    }
    if (i === at.length) return;
  }
}

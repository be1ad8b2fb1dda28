import type { Field, Shape } from '../schema/shape.ts';

/** What one missing fact may still be: values one by one, a range of numbers, any list. */
export interface Slot {
  /** Typed values; undefined stands for leaving the fact out. */
  readonly values: readonly unknown[];
  readonly range: readonly [least: number, most: number] | null;
  readonly anyList: boolean;
}

/** What all missing facts may be, in their order. */
export type Box = readonly Slot[];

/** Everything a field allows; `absent` when it may be left out for good. */
export function slotOf({ shape, nullable }: Pick<Field, 'shape' | 'nullable'>, absent: boolean): Slot {
  const rest = [...(nullable ? [null] : []), ...(absent ? [undefined] : [])];
  const range = shape.kind === 'list' ? null : rangeOf(shape);
  return { values: [...valuesOf(shape), ...rest], range, anyList: shape.kind === 'list' };
}

function rangeOf(shape: Shape): Slot['range'] {
  return 'least' in shape ? [shape.least, shape.most] : null;
}

function valuesOf(shape: Shape): readonly unknown[] {
  if (shape.kind === 'flag') return [false, true];
  if (shape.kind === 'choice') return shape.labels;
  return shape.kind === 'text' ? [''] : shape.kind === 'ratio' ? [{ numerator: 0, denominator: 1 }] : [];
}

/** How many values a slot has; endless for lists. */
export function sizeOfSlot({ values, range, anyList }: Slot): number {
  if (anyList) return Number.POSITIVE_INFINITY;
  return values.length + (range ? range[1] - range[0] + 1 : 0);
}

/** The slot as one value. */
export function only(value: unknown): Slot {
  return { values: [value], range: null, anyList: false };
}

/** Every value of a small slot. */
export function everyValue({ values, range }: Slot): unknown[] {
  const numbers = range ? Array.from({ length: range[1] - range[0] + 1 }, (_, i) => range[0] + i) : [];
  return [...values, ...numbers];
}

/** Where to cut a box: first what is listed, then the range that weighs most; -1 when nothing that has weight can be cut. */
export function placeToCut(box: Box, weights: readonly number[]): number {
  const listed = box.findIndex(
    ({ values, range, anyList }, i) => !anyList && weights[i]! > 0 && values.length + (range ? 1 : 0) > 1,
  );
  if (listed >= 0) return listed;
  let heaviest = -1;
  box.forEach(({ range }, i) => {
    if (range && range[1] > range[0] && weights[i]! > (weights[heaviest] ?? 0)) heaviest = i;
  });
  return heaviest;
}

/** Cuts a box in two. */
export function halves(box: Box, place: number): readonly [Box, Box] {
  const [first, second] = halfSlots(box[place]!);
  return [box.with(place, first), box.with(place, second)];
}

function halfSlots({ values, range }: Slot): readonly [Slot, Slot] {
  const half = (listed: Slot['values'], numbers: Slot['range']): Slot => ({
    values: listed,
    range: numbers,
    anyList: false,
  });
  if (range && values.length > 0) return [half([], range), half(values, null)];
  if (range) {
    const middle = Math.floor((range[0] + range[1]) / 2);
    return [half([], [range[0], middle]), half([], [middle + 1, range[1]])];
  }
  const middle = Math.ceil(values.length / 2);
  return [half(values.slice(0, middle), null), half(values.slice(middle), null)];
}

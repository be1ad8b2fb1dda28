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

/** Cuts a box in two: first what is listed, then the widest range measured by what it was; null when nothing can be cut. */
export function halves(box: Box, whole: Box): readonly [Box, Box] | null {
  const listed = box.findIndex(({ values, range, anyList }) => !anyList && values.length + (range ? 1 : 0) > 1);
  if (listed >= 0) {
    const { values, range } = box[listed]!;
    const middle = Math.ceil(values.length / 2);
    const cut: readonly [Slot, Slot] = range
      ? [
          { values: [], range, anyList: false },
          { values, range: null, anyList: false },
        ]
      : [
          { values: values.slice(0, middle), range, anyList: false },
          { values: values.slice(middle), range, anyList: false },
        ];
    return [box.with(listed, cut[0]), box.with(listed, cut[1])];
  }
  let widest = -1;
  let share = 0;
  box.forEach(({ range }, i) => {
    const all = whole[i]?.range;
    if (!range || !all || range[1] === range[0]) return;
    const own = (range[1] - range[0]) / (all[1] - all[0]);
    if (own > share) [widest, share] = [i, own];
  });
  const range = box[widest]?.range;
  if (!range) return null;
  const middle = Math.floor((range[0] + range[1]) / 2);
  const half = (from: number, to: number): Box => box.with(widest, { values: [], range: [from, to], anyList: false });
  return [half(range[0], middle), half(middle + 1, range[1])];
}

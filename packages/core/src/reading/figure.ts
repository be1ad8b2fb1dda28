/** An exact figure: a whole number over a positive one. */
export interface Figure {
  readonly over: number;
  readonly value: number;
}

/** Negative, zero or positive, as the first is less than, equal to or more than the second; exact for any size. */
export function compareFigures(a: Figure, b: Figure): number {
  if (a.over === b.over) return a.value - b.value;
  const left = a.value * b.over;
  const right = b.value * a.over;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left - right;
  const difference = BigInt(a.value) * BigInt(b.over) - BigInt(b.value) * BigInt(a.over);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

import type { Writing } from './writing.ts';

/** Leaves the row to the exact path: a figure would leave plain numbers, or "none" stands where a number is needed. */
export const giveUp = '{ stop = i; break rows; }';

/** Gives the row up when a figure is not exact as a plain number. */
export function guard(w: Writing, code: string): void {
  const [least, most] = [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  w.line(`if ((${code} > ${most} && ${code} !== Infinity) || ${code} < ${least}) ${giveUp}`);
}

/** Gives the row up when a figure is too large to be divided. */
export function guardDividend(w: Writing, code: string, most: number): void {
  w.line(`if (${code} > ${most} || ${code} < ${-most}) ${giveUp}`);
}

/** A register so many times, in a name of its own where the product may leave plain numbers. */
export function guarded(w: Writing, register: number, factor: number, leaves: boolean): string {
  if (factor === 1 || !leaves) return w.times(register, factor);
  const name = w.fresh();
  w.line(`const ${name} = ${w.times(register, factor)};`);
  guard(w, name);
  return name;
}

/** Draws one number after the other, each at least 0 and below 1. */
export type Draws = () => number;

/**
 * The draws of one household: they follow from the seed and the number of the household alone, so that a population is the same in
 * whatever pieces it is made. The generator is sfc32 (Chris Doty-Humphrey, PractRand), mixed before it is used.
 */
export function drawsOf(seed: number, household: number): Draws {
  let a = seed >>> 0;
  let b = household >>> 0;
  let c = Math.floor(household / 2 ** 32) ^ 0x9e3779b9;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

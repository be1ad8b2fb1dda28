/**
 * Shares of sizes that have a given mean and else stay as near as can be to what was published: each share is multiplied by a power
 * of its size (exponential tilting), which is what iterative fitting to the mean would end in.
 */
export function tilted(shares: ReadonlyMap<number, number>, mean: number): ReadonlyMap<number, number> {
  const under = (power: number): ReadonlyMap<number, number> => {
    const weighed = [...shares].map(([size, share]) => [size, share * Math.exp(power * size)] as const);
    const whole = weighed.reduce((sum, [, weight]) => sum + weight, 0);
    return new Map(weighed.map(([size, weight]) => [size, weight / whole]));
  };
  let [low, high] = [-10, 10];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (meanOf(under(middle)) < mean) low = middle;
    else high = middle;
  }
  return under((low + high) / 2);
}

/** The mean of sizes that are shared out so. */
export function meanOf(shares: ReadonlyMap<number, number>): number {
  return [...shares].reduce((sum, [size, share]) => sum + size * share, 0);
}

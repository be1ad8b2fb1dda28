/** One part to be filled: its weight and its bounds, in grains. */
export interface Vessel {
  readonly weight: bigint;
  readonly least: bigint;
  readonly most: bigint | undefined;
}

/** Which bound decides each part (`none` shares the rest by weight), and what rest and weight those others share. */
export interface Level {
  readonly bounds: readonly ('none' | 'least' | 'most')[];
  readonly rest: bigint;
  readonly weight: bigint;
}

/**
 * Finds the one level at which every part gets `level × weight`, kept within its bounds, and all together the total.
 *
 * At a trial level that hands out too much in all, the true one is lower: whoever is below his least there stays so and is
 * settled; at one that hands out too little, whoever is above his most. Each round settles somebody, so it ends.
 */
export function waterLevel(total: bigint, vessels: readonly Vessel[]): Level {
  const bounds = vessels.map(({ weight }) => (weight === 0n ? 'least' : 'none') as Level['bounds'][number]);
  for (;;) {
    let [rest, weight] = [total, 0n];
    for (const [i, each] of vessels.entries()) {
      if (bounds[i] === 'none') weight += each.weight;
      else rest -= bounds[i] === 'least' ? each.least : (each.most ?? 0n);
    }
    let [missing, beyond] = [0n, 0n];
    const breaks = vessels.map((each, i) => {
      if (bounds[i] !== 'none') return 'none';
      const due = rest * each.weight;
      if (due < each.least * weight) {
        missing += each.least * weight - due;
        return 'least';
      }
      if (each.most === undefined || due <= each.most * weight) return 'none';
      beyond += due - each.most * weight;
      return 'most';
    });
    if (missing === 0n && beyond === 0n) return { bounds, rest, weight };
    const settled = missing >= beyond ? 'least' : 'most';
    for (const [i, broken] of breaks.entries()) if (broken === settled) bounds[i] = settled;
  }
}

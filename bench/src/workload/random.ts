/** Draws that are the same on every run. */
export interface Random {
  /** Between zero and one. */
  readonly unit: () => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(of: readonly [T, ...T[]]) => T;
}

/** Mulberry32. */
export function random(seed: number): Random {
  let state = seed | 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    unit,
    chance: (probability) => unit() < probability,
    pick: (of) => of[Math.floor(unit() * of.length)] ?? of[0],
  };
}

/** A cost in fen: mostly some thousand yuan, a few of a million, and some at a threshold or a fen beside it. */
export function cost({ unit, chance, pick }: Random, thresholds: readonly [number, ...number[]]): number {
  if (chance(0.2)) return pick(thresholds) + pick([-1, 0, 1]);
  const u = unit();
  return Math.floor(30_000 * Math.exp(u * u * 8.2));
}

/** Fen as yuan on the wire. */
export function yuan(fen: number): string {
  return `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

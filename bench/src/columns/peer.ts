import type { ClaimColumns } from './claim-columns.ts';

/** What a peer gives for each claim, in this order; the last is 0 or 1. */
export const outcomes = [
  'basic',
  'critical',
  'relief',
  'assistance',
  'social',
  'supplement',
  'burden',
  'outOfPolicy',
  'belowLimit',
] as const;

/** A column for each outcome. */
export type Settled = readonly ArrayLike<number>[];

/** One way to settle many claims, ready to run. */
export interface Peer {
  /** Settles all claims a few times and says how many milliseconds the fastest took. */
  readonly pass: () => Promise<number>;
  /** What it makes of the claims. */
  readonly outcome: () => Promise<Settled>;
  readonly close?: () => Promise<void>;
}

/** How a peer is made ready for claims, which stand in files of a folder too. */
export interface PeerKind {
  readonly implementation: string;
  readonly prepare: (claims: ClaimColumns, folder: string) => Promise<Peer> | Peer;
}

/** How often a pass settles; the fastest counts, so that a disturbance of the machine does not. */
const repeats = 3;

/** Runs something a few times and says how many milliseconds the fastest took. */
export async function fastestOf(settle: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < repeats; i++) {
    const start = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one after another is what is measured
    await settle();
    taken.push(performance.now() - start);
  }
  return Math.min(...taken);
}

/** A peer in this process. */
export function inProcess(settle: () => Settled | Promise<Settled>, close?: () => Promise<void>): Peer {
  return {
    pass: () => fastestOf(settle),
    outcome: async () => settle(),
    ...(close ? { close } : {}),
  };
}

/** The first figure that differs from the reference, as a sentence. */
export function difference(found: Settled, reference: Settled): string | undefined {
  for (const [column, name] of outcomes.entries()) {
    const [here, there] = [found[column] ?? [], reference[column] ?? []];
    for (let row = 0; row < there.length; row++) {
      if (Number(here[row]) !== Number(there[row])) return `${name} of claim ${row} is ${here[row]}, not ${there[row]}`;
    }
  }
  return undefined;
}

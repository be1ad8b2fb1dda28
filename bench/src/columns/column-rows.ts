import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ratios, type Series } from '../measure.ts';
import { atLeast, atMost, faster, row, type Goal, type Row } from '../report.ts';
import { claimColumns, saveColumns } from './claim-columns.ts';
import { generatedSql, handWrittenSql } from './duckdb-peers.ts';
import { interpreted, kernel, twoThreads, webAssembly } from './our-peers.ts';
import type { OutsidePeers } from './outside-peers.ts';
import { difference, inProcess, type PeerKind } from './peer.ts';
import { roomForClaims, settleColumns } from './typed-loop.ts';

const byHand: PeerKind = {
  implementation: 'typed arrays, by hand',
  prepare: (claims) => inProcess(() => settleColumns(claims, roomForClaims(claims.rows))),
};

/** The same with its result in memory that is there, as WebAssembly and C have it. */
const byHandInPlace: PeerKind = {
  implementation: 'typed arrays, by hand, in place',
  prepare: (claims) => {
    const room = roomForClaims(claims.rows);
    return inProcess(() => settleColumns(claims, room));
  },
};

/** Compares what all peers make of some claims, at thresholds and a fen beside them among others, figure by figure. */
export async function comparePeers({ peers }: OutsidePeers, rows: number): Promise<void> {
  const outside = Object.values(peers);
  await withClaims(
    rows,
    [byHand, byHandInPlace, kernel, interpreted, twoThreads, webAssembly, handWrittenSql, generatedSql, ...outside],
    async (all) => {
      const [first, ...others] = all;
      const reference = (await first?.peer.outcome()) ?? [];
      for (const { implementation, peer } of others) {
        // oxlint-disable-next-line no-await-in-loop -- one after another is what is measured
        const found = difference(await peer.outcome(), reference);
        if (found !== undefined) throw new Error(`${implementation}: ${found}`);
      }
    },
  );
}

/** Nanoseconds of a claim at a million of them. */
export async function millionRows(
  workload: string,
  rows: number,
  rounds: number,
  outside: OutsidePeers,
): Promise<readonly Row[]> {
  const { c, numpy, tunedNumpy, openFisca } = outside.peers;
  const ours = [kernel, webAssembly, twoThreads, interpreted, generatedSql];
  const kinds = [...ours, byHand, byHandInPlace, handWrittenSql, c, numpy, tunedNumpy, openFisca];
  const series = await passes(kinds, rows, rounds);
  const at = { workload, series };
  return [
    ...figures(at),
    timeBeside(at, kernel, byHand, atMost(1.1, '×')),
    timeBeside(at, webAssembly, byHandInPlace, atMost(0.75, '×')),
    ...fasterThan(at, kernel, tunedNumpy, faster),
    ...fasterThan(at, webAssembly, tunedNumpy, faster),
    ...fasterThan(at, kernel, openFisca, atLeast(30)),
    ...fasterThan(at, webAssembly, openFisca, atLeast(30)),
    ...fasterThan(at, kernel, handWrittenSql, atLeast(5)),
    timeBeside(at, generatedSql, handWrittenSql, atMost(1.2, '×')),
    ...fasterThan(at, twoThreads, kernel, atLeast(1.8)),
  ];
}

/** The same at ten million, by those whose memory suffices. */
export async function tenMillionRows(
  workload: string,
  rows: number,
  rounds: number,
  outside: OutsidePeers,
): Promise<readonly Row[]> {
  const { c, tunedNumpy } = outside.peers;
  const series = await passes([kernel, webAssembly, byHand, twoThreads, c, tunedNumpy], rows, rounds);
  const at = { workload, series };
  return [
    ...figures(at),
    timeBeside(at, kernel, byHand, atMost(1.1, '×')),
    ...fasterThan(at, kernel, tunedNumpy, atLeast(1.5)),
    ...fasterThan(at, webAssembly, tunedNumpy, atLeast(1.5)),
    ...fasterThan(at, twoThreads, kernel, atLeast(1.8)),
  ];
}

type Passes = ReadonlyMap<string, Series>;

/** Nanoseconds of a claim by implementation and round; rounds are interleaved. */
async function passes(kinds: readonly (PeerKind | undefined)[], rows: number, rounds: number): Promise<Passes> {
  const there = kinds.filter((kind) => kind !== undefined);
  const found = new Map(there.map(({ implementation }) => [implementation, [] as number[]]));
  await withClaims(rows, there, async (all) => {
    // The first round only warms up.
    for (let round = 0; round <= rounds; round++) {
      for (const { implementation, peer } of all) {
        globalThis.gc?.();
        // oxlint-disable-next-line no-await-in-loop -- one after another is what is measured
        const milliseconds = await peer.pass();
        if (round > 0) found.get(implementation)?.push((milliseconds * 1e6) / rows);
      }
    }
  });
  return found;
}

interface Ready {
  readonly implementation: string;
  readonly peer: Awaited<ReturnType<PeerKind['prepare']>>;
}

async function withClaims(
  rows: number,
  kinds: readonly PeerKind[],
  use: (peers: readonly Ready[]) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dzfp-bench-'));
  const claims = claimColumns(rows);
  saveColumns(claims, folder);
  const ready: Ready[] = [];
  try {
    for (const { implementation, prepare } of kinds) {
      // oxlint-disable-next-line no-await-in-loop -- one after another is what is measured
      ready.push({ implementation, peer: await prepare(claims, folder) });
    }
    await use(ready);
  } finally {
    await Promise.all(ready.map(async ({ peer }) => peer.close?.()));
    rmSync(folder, { recursive: true });
  }
}

interface Measured {
  readonly workload: string;
  readonly series: Passes;
}

function figures({ workload, series }: Measured): readonly Row[] {
  const ours = series.get(kernel.implementation) ?? [];
  return [...series].map(([implementation, own]) =>
    row({ workload, implementation, figure: 'a claim', unit: 'ns' }, own, { ratios: ratios(own, ours) }),
  );
}

/** How many times faster one is than another, where both are there. */
function fasterThan(at: Measured, ours: PeerKind, theirs: PeerKind | undefined, goal: Goal): readonly Row[] {
  if (!theirs) return [];
  const subject = { workload: at.workload, implementation: ours.implementation, unit: '×' };
  const figure = `faster than ${theirs.implementation}`;
  return [row({ ...subject, figure }, ratios(seriesOf(at, theirs), seriesOf(at, ours)), { goal })];
}

/** How many times the time of another one takes. */
function timeBeside(at: Measured, ours: PeerKind, theirs: PeerKind, goal: Goal): Row {
  const subject = { workload: at.workload, implementation: ours.implementation, unit: '×' };
  const figure = `time beside ${theirs.implementation}`;
  return row({ ...subject, figure }, ratios(seriesOf(at, ours), seriesOf(at, theirs)), { goal });
}

function seriesOf({ series }: Measured, { implementation }: PeerKind): Series {
  return series.get(implementation) ?? [];
}

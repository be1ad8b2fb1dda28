import { decide } from '@dzfp/batch';
import { openThreads } from '@dzfp/batch/threads';
import { openWasm } from '@dzfp/batch/wasm';
import type { Columns } from '@dzfp/batch';
import { boundSettlement, sharedSettlement } from '../peers/claim-dzfp.ts';
import { factsOf } from './claim-columns.ts';
import { inProcess, outcomes, type PeerKind, type Settled } from './peer.ts';

const bound = boundSettlement();

/** `decide` over columns, by the generated loop, without one, and by two threads. */
export const kernel: PeerKind = {
  implementation: '@dzfp/batch',
  prepare: (claims) => {
    const facts = factsOf(claims);
    return inProcess(() => settledIn(decide(sharedSettlement, facts, bound).result));
  },
};

export const interpreted: PeerKind = {
  implementation: '@dzfp/batch, interpreted',
  prepare: (claims) => {
    const facts = factsOf(claims);
    return inProcess(() => settledIn(decide(sharedSettlement, facts, bound, { mode: 'interpret' }).result));
  },
};

export const twoThreads: PeerKind = {
  implementation: '@dzfp/batch, two threads',
  prepare: (claims) => {
    const facts = factsOf(claims);
    const threads = openThreads(sharedSettlement, new URL('../peers/claim-dzfp.ts', import.meta.url), 2);
    return inProcess(
      async () => settledIn((await threads.decide(facts, bound)).result),
      () => threads.close(),
    );
  },
};

/** Two lanes of WebAssembly over columns that live in its memory. */
export const webAssembly: PeerKind = {
  implementation: '@dzfp/batch, WebAssembly',
  prepare: (claims) => {
    const columns = openWasm(bound, claims.rows);
    if (!columns) throw new Error('this platform has no WebAssembly with lanes');
    for (const [name, column] of Object.entries(factsOf(claims).fields)) {
      const room = columns.facts.fields[name];
      if (column.kind === 'number' && room?.kind === 'number') room.values.set(column.values);
      if (column.kind === 'code' && room?.kind === 'code') room.values.set(column.values);
    }
    return inProcess(() => settledIn(columns.decide().result));
  },
};

function settledIn({ fields }: Columns): Settled {
  return outcomes.map((name) => {
    const column = fields[name];
    if (column?.kind !== 'number' && column?.kind !== 'code') throw new TypeError(`${name} is no figure`);
    return column.values;
  });
}

import type { AnyFormula } from '@dzfp/core';
import type { Columns } from '../column/column.ts';
import { gather } from '../column/gather.ts';
import { rowAt } from '../column/to-rows.ts';
import { type Decisions } from '../kernel/kernel.ts';
import { roomFor } from '../kernel/room.ts';
import { verdictCode } from '../kernel/verdict.ts';
import { chainOrder, type ChainOrder } from './chain-order.ts';
import { decideRows, type RowsToDecide } from './decide-rows.ts';

/** Decisions with the state that stood before each row; undefined where a chain begins. */
export interface DecidedChains extends Decisions {
  readonly beforeOf: (row: number) => unknown;
}

/** Decides on the items of a carried policy chain by chain, and gives the decisions in the order of the rows. */
export function decideChains(policy: Extract<AnyFormula, { kind: 'carried' }>, rows: RowsToDecide): DecidedChains {
  const { at, begins, tied } = chainOrder(policy, rows.facts);
  const rowOf = (place: number): number => at[place] as number;
  const ordered: RowsToDecide = {
    facts: gather(rows.facts, at),
    kernelAt: (place) => rows.kernelAt(rowOf(place)),
    isUnreadable: (place) => rows.isUnreadable(rowOf(place)),
    alike: rows.alike,
  };
  const { verdicts, result, after } = decideRows(policy, ordered, roomFor(policy, at.length), begins);
  tied.forEach((is, place) => {
    if (is === 1 && verdicts[place] !== verdictCode.unreadable) verdicts[place] = verdictCode.tied;
  });
  const places = new Uint32Array(at.length);
  at.forEach((row, place) => {
    places[row] = place;
  });
  const inRows = after && gather(after, places);
  return {
    verdicts: Uint8Array.from(places, (place) => verdicts[place] as number),
    result: gather(result, places),
    after: inRows,
    beforeOf: stateBefore({ at, begins }, inRows),
  };
}

/** The state that stood before each row: that after the row before it in its chain. */
export function stateBefore(
  { at, begins }: Pick<ChainOrder, 'at' | 'begins'>,
  after: Columns | null,
): (row: number) => unknown {
  const before = new Int32Array(at.length).fill(-1);
  at.forEach((row, place) => {
    if (begins[place] === 0) before[row] = at[place - 1] as number;
  });
  return (row) => {
    const earlier = before[row] as number;
    return earlier < 0 || after === null ? undefined : rowAt(after, earlier);
  };
}

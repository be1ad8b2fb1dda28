import type { AnyFormula } from '@dzfp/core';
import { gather } from '../column/gather.ts';
import { rowAt } from '../column/to-rows.ts';
import type { Decisions } from '../kernel/kernel.ts';
import { verdictCode } from '../kernel/verdict.ts';
import { chainOrder } from './chain-order.ts';
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
  };
  const { verdicts, result, after } = decideRows(policy, ordered, begins);
  tied.forEach((is, place) => {
    if (is === 1 && verdicts[place] !== verdictCode.unreadable) verdicts[place] = verdictCode.tied;
  });
  const places = new Uint32Array(at.length);
  at.forEach((row, place) => {
    places[row] = place;
  });
  return {
    verdicts: Uint8Array.from(places, (place) => verdicts[place] as number),
    result: gather(result, places),
    after: after && gather(after, places),
    beforeOf: (row) => {
      const place = places[row] as number;
      return begins[place] === 1 || after === null ? undefined : rowAt(after, place - 1);
    },
  };
}

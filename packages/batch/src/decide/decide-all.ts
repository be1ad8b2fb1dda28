import type { AnyFormula } from '@dzfp/core';
import { decideChains, type DecidedChains } from './decide-chains.ts';
import { decideRows, type RowsToDecide } from './decide-rows.ts';

/** Decides on rows, those of a carried policy chain by chain; each with the state that stood before it. */
export function decideAll(policy: AnyFormula, rows: RowsToDecide): DecidedChains {
  if (policy.kind === 'carried') return decideChains(policy, rows);
  return { ...decideRows(policy, rows), beforeOf: () => undefined };
}

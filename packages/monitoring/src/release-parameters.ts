import { count, parameter, table, type Count, type ParametersOf, type Table } from '@dzfp/core';
import { EvidenceKind } from './model/evidence.ts';
import { Risk } from './model/risk-case.ts';

/** What proves that a risk is gone, how long it is observed before it is released, and watched after; no source gives it. */
export interface ReleaseParameters {
  readonly proof: Table<Risk, EvidenceKind>;
  readonly observationMonths: Count;
  readonly watchMonths: Count;
}

export const releaseParameters: ParametersOf<ReleaseParameters> = {
  proof: parameter('monitoring/proof', '12', table(Risk, EvidenceKind)),
  observationMonths: parameter(
    'monitoring/observation-months',
    '12',
    count('观察期（月）', 'months of observation', { most: 60 }),
  ),
  watchMonths: parameter(
    'monitoring/watch-months',
    '12',
    count('解除后跟踪（月）', 'months of watch after release', { most: 60 }),
  ),
};

import { count, money, parameter, table, type Count, type Money, type ParametersOf, type Table } from '@dzfp/core';
import { JobPlace } from './model/placement.ts';

/** When a job is stable, and what is paid then; no source gives either. */
export interface StabilityParameters {
  readonly stableMonths: Count;
  /** 一次性补助, by place. */
  readonly subsidy: Table<JobPlace, Money>;
}
/** How far a place is, for the nearest fit: a whole number, smaller is nearer. */
export interface PlacementParameters {
  readonly distance: Table<JobPlace, Count>;
}

export const stabilityParameters: ParametersOf<StabilityParameters> = {
  stableMonths: parameter(
    'cooperation/stable-months',
    '11',
    count('稳定就业月数', 'months of stable work', { least: 1, most: 36 }),
  ),
  subsidy: parameter(
    'cooperation/placement-subsidy',
    '11',
    table(JobPlace, money('稳定就业补助', 'subsidy of stable work', { most: '100000.00' })),
  ),
};
export const placementParameters: ParametersOf<PlacementParameters> = {
  distance: parameter('cooperation/job-distance', '11', table(JobPlace, count('远近', 'distance', { most: 1000 }))),
};

import {
  count,
  day,
  flag,
  money,
  ratio,
  record,
  type Count,
  type Day,
  type Money,
  type Ratio,
  type Schema,
} from '@dzfp/core';

/** A park with its jobs and rents (园区). */
export interface ParkFacts {
  readonly on: Day;
  readonly places: Count;
  readonly occupied: Count;
  readonly jobs: Count;
  readonly poorJobs: Count;
  readonly rent: Money;
  /** 用于贫困户的租金. */
  readonly rentToPoor: Money;
}
/** What it does for the poor. */
export interface ParkReport {
  readonly occupancy: Ratio;
  readonly poorJobShare: Ratio;
  readonly rentShare: Ratio;
  readonly linkedByJobs: boolean;
  readonly linkedByRent: boolean;
  /** 联结贫困户: by jobs or by rent. */
  readonly linked: boolean;
  readonly idle: boolean;
}
const large = { most: '100000000.00' };
const heads = { most: 100_000 };
export const ParkFacts: Schema<ParkFacts> = record<ParkFacts>('扶贫园区', 'park', {
  on: day('统计日期', 'as of'),
  places: count('可入驻数', 'places', heads),
  occupied: count('已入驻数', 'occupied', heads),
  jobs: count('就业人数', 'jobs', heads),
  poorJobs: count('贫困人口就业', 'jobs of the poor', heads),
  rent: money('租金收入', 'rent', large),
  rentToPoor: money('用于贫困户的租金', 'rent for the poor', large),
});
export const ParkReport: Schema<ParkReport> = record<ParkReport>('园区情况', 'report', {
  occupancy: ratio('入驻率', 'occupancy'),
  poorJobShare: ratio('贫困人口就业占比', 'share of jobs of the poor'),
  rentShare: ratio('租金用于贫困户占比', 'share of rent for the poor'),
  linkedByJobs: flag('以就业联结', 'linked by jobs'),
  linkedByRent: flag('以租金联结', 'linked by rent'),
  linked: flag('联结贫困户', 'linked to the poor'),
  idle: flag('入驻不足', 'not full enough'),
});

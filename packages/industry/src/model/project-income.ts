import {
  count,
  day,
  flag,
  freeText,
  list,
  money,
  rate,
  ratio,
  record,
  type Count,
  type Day,
  type Money,
  type Rate,
  type Ratio,
  type Schema,
} from '@dzfp/core';

/** What a project sells to one buyer, and what is guaranteed of it. */
export interface SalesLine {
  readonly product: string;
  readonly income: Money;
  /** 保底: by insurance, order or guaranteed rent. */
  readonly guaranteed: Money;
}
/** A project before a fall of prices. */
export interface ShockedProject {
  readonly on: Day;
  /** 价格跌幅. */
  readonly shock: Rate;
  readonly cost: Money;
  readonly lines: readonly SalesLine[];
}
/** How it stands the fall. */
export interface ShockReport {
  readonly before: Money;
  readonly after: Money;
  readonly loss: Money;
  /** 最大一项占比. */
  readonly concentration: Ratio;
  /** 有保底的占比. */
  readonly covered: Ratio;
  readonly tooConcentrated: boolean;
  readonly belowCost: boolean;
}
/** A park with its jobs and rents. */
export interface ParkFacts {
  readonly on: Day;
  readonly places: Count;
  readonly occupied: Count;
  readonly jobs: Count;
  readonly poorJobs: Count;
  readonly rent: Money;
  readonly rentToPoor: Money;
}
/** What it does for the poor. */
export interface ParkReport {
  readonly occupancy: Ratio;
  readonly poorJobShare: Ratio;
  readonly rentShare: Ratio;
  readonly linked: boolean;
  readonly idle: boolean;
}
const large = { most: '100000000.00' };
const heads = { most: 100_000 };
const SalesLine: Schema<SalesLine> = record<SalesLine>('销售', 'sales', {
  product: freeText('产品或买家', 'product or buyer', { most: 40 }),
  income: money('收入', 'income', large),
  guaranteed: money('保底金额', 'guaranteed', large),
});
export const ShockedProject: Schema<ShockedProject> = record<ShockedProject>('项目收入', 'income of a project', {
  on: day('测算日期', 'day of the estimate'),
  shock: rate('价格跌幅', 'fall of prices'),
  cost: money('成本', 'cost', large),
  lines: list('销售', 'sales', SalesLine, { most: 100 }),
});
export const ShockReport: Schema<ShockReport> = record<ShockReport>('抗风险情况', 'report', {
  before: money('原收入', 'before'),
  after: money('跌价后收入', 'after'),
  loss: money('损失', 'loss'),
  concentration: ratio('最大一项占比', 'share of the greatest'),
  covered: ratio('保底占比', 'share that is guaranteed'),
  tooConcentrated: flag('过于集中', 'too concentrated'),
  belowCost: flag('低于成本', 'below cost'),
});
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
  linked: flag('联结贫困户', 'linked to the poor'),
  idle: flag('闲置', 'idle'),
});

import { choice, day, flag, list, record, text, type Day, type Schema, type Text } from '@dzfp/core';
import { Evidence } from './evidence.ts';
import { Risk } from './risk-case.ts';

/** A case of the household as the case clock reports it; open is left out while unknown. */
export interface HouseholdCase {
  readonly risk: Risk;
  readonly open?: boolean;
}

/** A risk that somebody proposes to release. */
export interface RiskRelease {
  readonly on: Day;
  readonly risk: Risk;
  /** 该户各风险个案, all of them. */
  readonly cases: readonly HouseholdCase[];
  /** 风险已消除. */
  readonly riskGone: boolean;
  readonly evidence: readonly Evidence[];
  /** 自何日起收入和保障稳定. */
  readonly stableSince?: Day;
  /** 农户认可. */
  readonly agreed: boolean;
}

/** 未能解除的原因, the first that stands in the way. */
export type Obstacle = 'none' | 'case' | 'risk' | 'evidence' | 'observation' | 'word';

/** Whether the risk is released, and what follows. */
export interface Release {
  readonly observedUntil: Day;
  readonly released: boolean;
  readonly obstacle: Obstacle;
  /** 解除后继续跟踪至; null: it is not released. */
  readonly watchUntil: Day | null;
  /** 仍在监测名单上: another risk is open, or this one is not released. */
  readonly staysListed: boolean;
  /** 逾期未解除: the risk is gone and observed long enough, and only evidence or the household's word is missing. */
  readonly overdue: boolean;
}

export const Obstacle: Schema<Obstacle> = choice<Readonly<Record<Obstacle, Text>>>(
  '未能解除的原因',
  'what stands in the way',
  {
    none: text('无', 'nothing'),
    case: text('该风险没有未结个案', 'no case of the risk is open'),
    risk: text('风险未消除', 'the risk is not gone'),
    evidence: text('缺佐证材料', 'evidence is missing'),
    observation: text('观察期未满', 'the observation is not over'),
    word: text('农户未认可', 'the household has not agreed'),
  },
);
/** Months are added to it: what follows must still be a day. */
const lastDay = { most: '2099-12-31' };
const HouseholdCase: Schema<HouseholdCase> = record<HouseholdCase>('风险个案', 'case', {
  risk: Risk,
  open: flag('未结案', 'open').optional(),
});
export const RiskRelease: Schema<RiskRelease> = record<RiskRelease>('风险解除申请', 'proposed release', {
  on: day('研判日期', 'day of the judgement', lastDay),
  risk: Risk,
  cases: list('该户各风险个案', 'cases of the household', HouseholdCase, { most: 100 }),
  riskGone: flag('风险已消除', 'the risk is gone'),
  evidence: list('佐证材料', 'evidence', Evidence, { most: 50 }),
  stableSince: day('稳定起始日期', 'stable since', lastDay).optional(),
  agreed: flag('农户认可', 'the household agrees'),
});
export const Release: Schema<Release> = record<Release>('风险解除', 'release', {
  observedUntil: day('观察期届满日', 'end of the observation'),
  released: flag('解除', 'released'),
  obstacle: Obstacle,
  watchUntil: day('跟踪至', 'watched until').nullable(),
  staysListed: flag('仍在监测名单', 'stays on the list'),
  overdue: flag('观察期满仍未解除', 'observed long enough and not released'),
});

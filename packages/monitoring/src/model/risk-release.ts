import { choice, day, flag, freeText, record, text, type Day, type Schema, type Text } from '@dzfp/core';

/** A risk that somebody proposes to release. */
export interface RiskRelease {
  readonly case: string;
  readonly on: Day;
  /** 风险已消除. */
  readonly riskGone: boolean;
  /** 有佐证材料. */
  readonly evidence: boolean;
  /** 自何日起收入和保障稳定. */
  readonly stableSince?: Day;
  /** 农户认可. */
  readonly agreed: boolean;
  /** 该户其他未消除的风险. */
  readonly otherRisksOpen: boolean;
}

/** 未能解除的原因, the first that stands in the way. */
export type Obstacle = 'none' | 'risk' | 'evidence' | 'observation' | 'word';

/** Whether the risk is released, and what follows. */
export interface Release {
  readonly observedUntil: Day;
  readonly released: boolean;
  readonly obstacle: Obstacle;
  /** 解除后继续跟踪至. */
  readonly watchUntil: Day;
  /** 仍在监测名单上: another risk is open, or this one is not released. */
  readonly staysListed: boolean;
}

export const Obstacle: Schema<Obstacle> = choice<Readonly<Record<Obstacle, Text>>>(
  '未能解除的原因',
  'what stands in the way',
  {
    none: text('无', 'nothing'),
    risk: text('风险未消除', 'the risk is not gone'),
    evidence: text('缺佐证材料', 'evidence is missing'),
    observation: text('观察期未满', 'the observation is not over'),
    word: text('农户未认可', 'the household has not agreed'),
  },
);
/** Months are added to it: what follows must still be a day. */
const lastDay = { most: '2099-12-31' };
export const RiskRelease: Schema<RiskRelease> = record<RiskRelease>('风险解除申请', 'proposed release', {
  case: freeText('个案编号', 'number of the case', { most: 40 }),
  on: day('研判日期', 'day of the judgement', lastDay),
  riskGone: flag('风险已消除', 'the risk is gone'),
  evidence: flag('有佐证材料', 'there is evidence'),
  stableSince: day('稳定起始日期', 'stable since', lastDay).optional(),
  agreed: flag('农户认可', 'the household agrees'),
  otherRisksOpen: flag('另有未消除的风险', 'another risk is open'),
});
export const Release: Schema<Release> = record<Release>('风险解除', 'release', {
  observedUntil: day('观察期届满日', 'end of the observation'),
  released: flag('解除', 'released'),
  obstacle: Obstacle,
  watchUntil: day('跟踪至', 'watched until'),
  staysListed: flag('仍在监测名单', 'stays on the list'),
});

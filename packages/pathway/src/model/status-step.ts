import { day, flag, freeText, list, record, type Day, type Schema } from '@dzfp/core';
import { RegisterPlace } from './register-place.ts';

/** One public notice (公示). */
export interface Notice {
  readonly from: Day;
  /** The last day of the notice. */
  readonly until: Day;
  /** Whether an objection stands. */
  readonly objected: boolean;
}
/** One change of a household's place in the register, with what it rests on. */
export interface StatusStep {
  readonly stepId: string;
  readonly household: string;
  /** The day of the announcement, from which it holds. */
  readonly announcedOn: Day;
  readonly to: RegisterPlace;
  /**
   * Whether the condition of this step is met: to take in, income below the line or a guarantee unmet; to let out, the exit
   * assessment; to end policies, the end of the period of help; to end instant help, that the risk is gone.
   */
  readonly conditionMet?: boolean;
  /** Whether the villagers' committees reviewed it democratically. */
  readonly reviewed?: boolean;
  /** Whether committees and work team verified it at the home. */
  readonly verified?: boolean;
  readonly signedByHousehold?: boolean;
  readonly notices?: readonly Notice[];
}
/** Where a household is after the steps so far. */
export interface StatusSoFar {
  readonly place: RegisterPlace;
}

const Notice: Schema<Notice> = record<Notice>('公示', 'public notice', {
  from: day('公示开始日期', 'first day of the notice'),
  until: day('公示结束日期', 'last day of the notice'),
  objected: flag('有未处理的异议', 'an objection stands'),
});

/** 状态变更. */
export const StatusStep: Schema<StatusStep> = record<StatusStep>('状态变更', 'change of status', {
  stepId: freeText('变更编号', 'number of the change', { most: 40 }),
  household: freeText('户编号', 'number of the household', { most: 32 }),
  announcedOn: day('公告日期', 'announced on'),
  to: RegisterPlace,
  conditionMet: flag('符合变更条件', 'condition of the step met').optional(),
  reviewed: flag('经民主评议', 'reviewed democratically').optional(),
  verified: flag('经入户核实', 'verified at the home').optional(),
  signedByHousehold: flag('户主签字认可', 'signed by the household').optional(),
  notices: list('公示', 'public notices', Notice, { most: 10 }).optional(),
});

/** 现登记状态. */
export const StatusSoFar: Schema<StatusSoFar> = record<StatusSoFar>('现登记状态', 'place so far', {
  place: RegisterPlace,
});

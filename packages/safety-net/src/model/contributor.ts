import { day, flag, record, type Day, type Money, type Schema } from '@dzfp/core';
import { supportAmount } from './support-amount.ts';

/** A person in one year of the residents' pension (居民基本养老保险). */
export interface Contributor {
  readonly paidOn: Day;
  readonly bornOn?: Day;
  /** 建档立卡且享受政策, or another group that is paid for. */
  readonly poor?: boolean;
  readonly inSchool?: boolean;
  /** 参加职工养老保险: counts as covered. */
  readonly inEmployeesScheme?: boolean;
  readonly drawsPension?: boolean;
  /** Paid for in the same year already, in this or another household. */
  readonly paidForThisYear?: boolean;
  /** The tier that the person chose; none: the tier that is paid for. */
  readonly chosenTier?: Money | null;
}

/** 缴费人员. */
export const Contributor: Schema<Contributor> = record<Contributor>('缴费人员', 'contributor', {
  paidOn: day('缴费日期', 'day of the contribution'),
  bornOn: day('出生日期', 'birth date').optional(),
  poor: flag('属于代缴对象', 'among those who are paid for').optional(),
  inSchool: flag('在校学生', 'in school').optional(),
  inEmployeesScheme: flag('参加职工养老保险', "in the employees' scheme").optional(),
  drawsPension: flag('已领取养老金', 'draws the pension').optional(),
  paidForThisYear: flag('本年已代缴', 'paid for this year already').optional(),
  chosenTier: supportAmount('选择的缴费档次', 'chosen tier').nullable().optional(),
});

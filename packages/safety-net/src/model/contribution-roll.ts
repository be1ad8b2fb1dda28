import { count, day, flag, freeText, list, record, type Count, type Day, type Schema } from '@dzfp/core';
import { Coverage } from '@dzfp/core/coverage';
import { ContributionState } from './contribution-state.ts';

/** One line of a household's list: a person, his state by the contribution policy, and whether the payment is on file. */
export interface ContributionLine {
  readonly person: string;
  readonly household: string;
  readonly state?: ContributionState;
  readonly recorded?: boolean;
}

/** The lists of a year (居民养老保险代缴名册). */
export interface ContributionRoll {
  readonly countedOn: Day;
  readonly lines: readonly ContributionLine[];
}

/** A person who stands in the lists more than once. */
export interface ListedTwice {
  readonly person: string;
  readonly lines: Count;
}

/** Who is covered of the poor people on the lists. */
export interface PensionCoverage {
  readonly coverage: Coverage;
  /** To be paid for once all the same. */
  readonly listedTwice: readonly ListedTwice[];
}

/** As many as a county's lists hold. */
const most = 200_000;

/** 名册行. */
export const ContributionLine: Schema<ContributionLine> = record<ContributionLine>('名册行', 'line', {
  person: freeText('公民身份号码', 'citizen number'),
  household: freeText('户编号', 'household'),
  state: ContributionState.optional(),
  recorded: flag('已有缴费记录', 'payment on file').optional(),
});

/** 代缴名册. */
export const ContributionRoll: Schema<ContributionRoll> = record<ContributionRoll>('代缴名册', 'roll', {
  countedOn: day('统计日期', 'day of the count'),
  lines: list('名册', 'lines', ContributionLine, { most }),
});

/** 重复列名. */
export const ListedTwice: Schema<ListedTwice> = record<ListedTwice>('重复列名', 'listed twice', {
  person: freeText('公民身份号码', 'citizen number'),
  lines: count('行数', 'lines'),
});

/** 养老保险覆盖. */
export const PensionCoverage: Schema<PensionCoverage> = record<PensionCoverage>('养老保险覆盖', 'pension coverage', {
  coverage: Coverage,
  listedTwice: list('重复列名', 'listed twice', ListedTwice, { most }),
});

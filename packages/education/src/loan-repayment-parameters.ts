import { count, parameter, rate, text, type Count, type ParametersOf, type Rate } from '@dzfp/core';

/** The rule of repayment that was in force when the contract was made. */
export interface LoanRepaymentParameters {
  readonly yearsAfterProgramme: Count;
  readonly mostYears: Count;
  readonly graceYears: Count;
  readonly yearlyRate: Rate;
  readonly daysOfYear: Count;
  readonly dueMonth: Count;
  readonly dueDay: Count;
}

/** 贷款期限与还款: chosen by the day of the contract, never by the day of payment. */
export const loanRepaymentParameters: ParametersOf<LoanRepaymentParameters> = {
  yearsAfterProgramme: parameter(
    'education/loan-years-after-programme',
    '5.3',
    count('学制剩余年限加', 'years beyond the programme', { most: 40 }),
  ),
  mostYears: parameter(
    'education/loan-most-years',
    '5.3',
    count('贷款最长年限', 'longest term in years', { least: 1, most: 50 }),
  ),
  graceYears: parameter(
    'education/loan-grace-years',
    '5.3',
    count('还本宽限年数', 'years of grace for the principal', { most: 20 }),
  ),
  yearlyRate: parameter(
    'education/loan-rate',
    '5.3',
    rate('年利率', 'yearly rate'),
    text(
      '整个合同期一个利率；浮动利率下，计划为按现行利率的测算。',
      'One rate for the whole term; where the rate floats, the schedule is an estimate at the present one.',
    ),
  ),
  daysOfYear: parameter(
    'education/loan-days-of-year',
    '5.3',
    count('计息年天数', 'days of a year for interest', { least: 360, most: 366 }),
  ),
  dueMonth: parameter('education/loan-due-month', '5.3', count('还款月', 'month due', { least: 1, most: 12 })),
  dueDay: parameter('education/loan-due-day', '5.3', count('还款日', 'day of the month due', { least: 1, most: 28 })),
};

import {
  count,
  day,
  definePolicy,
  flag,
  freeText,
  list,
  number,
  record,
  text,
  type Count,
  type CountTerm,
  type Day,
  type Policy,
  type Schema,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { loanFunnelExamples } from './loan-funnel-examples.ts';
import { LoanStep } from './model/loan-step.ts';

/** A student of the list and where the loan stands, as `education/student-loan` says. */
export interface StudentOnLoanList {
  readonly id: string;
  readonly step: LoanStep;
}
/** The list of a county in a school year. */
export interface LoanList {
  readonly asOf: Day;
  readonly students?: readonly StudentOnLoanList[];
}
/** How many have come how far, and how many are stuck. */
export interface LoanFunnel {
  readonly listed: Count;
  readonly eligible: Count;
  readonly asked: Count;
  readonly want: Count;
  readonly applied: Count;
  readonly decided: Count;
  readonly paid: Count;
  /** Lawful ends without a loan: not eligible, does not want one, refused. */
  readonly ended: Count;
  readonly gaps: Count;
  readonly complete: boolean;
}

const LoanList: Schema<LoanList> = record<LoanList>('贷款学生名册', 'list of students', {
  asOf: day('名册日期', 'day of the list'),
  students: list(
    '学生',
    'students',
    record<StudentOnLoanList>('学生', 'student', { id: freeText('学生编号', 'id'), step: LoanStep }),
    { most: 100_000 },
  ).optional(),
});
const LoanFunnel: Schema<LoanFunnel> = record<LoanFunnel>('应贷尽贷漏斗', 'loan funnel', {
  listed: count('在册', 'listed'),
  eligible: count('符合条件', 'eligible'),
  asked: count('已询问', 'asked'),
  want: count('有意愿', 'want a loan'),
  applied: count('已申请', 'applied'),
  decided: count('已审批', 'decided'),
  paid: count('已发放', 'paid'),
  ended: count('不贷而合规', 'lawfully without a loan'),
  gaps: count('应贷未贷', 'gaps'),
  complete: flag('应贷尽贷', 'all served'),
});

/**
 * 应贷尽贷 (clause 5.3): the funnel from eligible to paid. Every student of the list stands at exactly one step, so each step
 * holds at most as many as the one before, and paid, lawfully ended and gaps are the whole list.
 *
 * @source S0
 */
export const loanFunnel: Policy<
  'education/loan-funnel',
  LoanList,
  LoanFunnel,
  Record<never, never>
> = /* @__PURE__ */ definePolicy({
  id: 'education/loan-funnel',
  clauses: ['5.3'],
  title: text('应贷尽贷漏斗', 'Loan funnel'),
  summary: text(
    '符合条件、询问、意愿、申请、审批、发放逐级计数，未询问也是缺口。',
    'Counted from eligible to paid; whoever was not asked is a gap.',
  ),
  subject: 'county',
  authority: text('县学生资助管理中心', 'student aid centre of the county'),
  papers: [text('建档立卡大学生名册', 'list of registered university students')],
  timeLimit: text('每学年；期限未见来源', 'each school year; no limit was found'),
  level: text('县', 'county'),
  sources: [workPoints2019],
  input: LoanList,
  output: LoanFunnel,
  parameters: {},
  on: 'asOf',
  formula: ({ students }) => {
    const at = (first: LoanStep, ...others: LoanStep[]): CountTerm =>
      students.count(({ step }) => step.isOneOf(first, ...others));
    const paid = at('paid').as('已发放', 'paid');
    const decided = paid.plus(at('refused', 'awaitingPayment')).as('已审批', 'decided');
    const applied = decided.plus(at('awaitingDecision')).as('已申请', 'applied');
    const want = applied.plus(at('notApplied')).as('有意愿', 'want a loan');
    const asked = want.plus(at('doesNotWant')).as('已询问', 'asked');
    const eligible = asked.plus(at('notAsked')).as('符合条件', 'eligible');
    const gaps = at('notAsked', 'notApplied', 'awaitingDecision', 'awaitingPayment').as('应贷未贷', 'gaps');
    return {
      listed: eligible.plus(at('notEligible')),
      eligible,
      asked,
      want,
      applied,
      decided,
      paid,
      ended: at('notEligible', 'doesNotWant', 'refused'),
      gaps,
      complete: gaps.equals(number(0)),
    };
  },
  laws: [
    {
      id: 'list-adds-up',
      title: text('已发放、合规不贷与缺口之和等于在册', 'paid, lawfully ended and gaps are the list'),
      holds: ({ result }) => result.paid.plus(result.ended).plus(result.gaps).equals(result.listed),
    },
    {
      id: 'funnel-narrows',
      title: text('每一级不多于上一级', 'no step holds more than the one before'),
      holds: ({ result }) =>
        result.eligible
          .isAtMost(result.listed)
          .and(result.asked.isAtMost(result.eligible))
          .and(result.want.isAtMost(result.asked))
          .and(result.applied.isAtMost(result.want))
          .and(result.decided.isAtMost(result.applied))
          .and(result.paid.isAtMost(result.decided)),
    },
  ],
  examples: loanFunnelExamples,
});

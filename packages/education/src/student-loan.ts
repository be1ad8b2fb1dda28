import {
  definePolicy,
  flag,
  label,
  money,
  nothing,
  parameter,
  record,
  table,
  text,
  type ChoiceTerm,
  type Money,
  type ParametersOf,
  type Policy,
  type Schema,
  type Table,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { LoanCase, LoanDecision, LoanLevel } from './model/loan-case.ts';
import { LoanStep } from './model/loan-step.ts';
import { loanPages, provincialAid } from './sources.ts';
import { studentLoanAssessment } from './student-loan-assessment.ts';
import { studentLoanExamples } from './student-loan-examples.ts';
import { studentLoanLaws } from './student-loan-laws.ts';

/** Where a student's loan stands, and what it may be. */
export interface StudentLoan {
  readonly eligible: boolean;
  readonly step: LoanStep;
  /** The next move is ours and has not been made: not asked, not helped to apply, not decided, not paid. */
  readonly gap: boolean;
  /** The most that may be lent for the school year: what is needed, within the ceiling; nothing below the least. */
  readonly mostLoan: Money;
  readonly withinCeiling: boolean;
  /** Whether the budget pays the interest on this day. */
  readonly statePaysInterest: boolean;
}
/** The bounds of a loan for one school year. */
export interface StudentLoanParameters {
  readonly ceiling: Table<LoanLevel, Money>;
  readonly least: Table<LoanLevel, Money>;
}

const StudentLoan: Schema<StudentLoan> = record<StudentLoan>('生源地信用助学贷款', 'student loan', {
  eligible: flag('符合贷款条件', 'eligible'),
  step: LoanStep,
  gap: flag('应贷未贷', 'eligible and not served'),
  mostLoan: money('最高可贷', 'most that may be lent'),
  withinCeiling: flag('审批金额在限额内', 'granted within the ceiling'),
  statePaysInterest: flag('财政贴息期内', 'interest paid by the budget'),
});
const studentLoanParameters: ParametersOf<StudentLoanParameters> = {
  ceiling: parameter(
    'education/loan-ceiling',
    '5.3',
    table(LoanLevel, money('学年贷款上限', 'most for a school year')),
  ),
  least: parameter('education/loan-least', '5.3', table(LoanLevel, money('学年贷款下限', 'least for a school year'))),
};

const at = (step: LoanStep): ChoiceTerm<LoanStep> => label(LoanStep, step);

/**
 * 生源地信用助学贷款，应贷尽贷 (clause 5.3): eligible, asked, wants, applied, decided, paid. Whoever was not asked is a gap, not a
 * student without need. The budget pays the interest until the end of the programme, the student afterwards.
 *
 * @source S0
 */
export const studentLoan: Policy<'education/student-loan', LoanCase, StudentLoan, StudentLoanParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'education/student-loan',
    clauses: ['5.3'],
    title: text('生源地信用助学贷款', 'Home-county credit student loan'),
    summary: text(
      '符合条件的大学生应贷尽贷；在校期间利息由财政承担。',
      'Every eligible student who wants a loan gets one; while studying the budget pays the interest.',
    ),
    subject: 'pupil',
    authority: text('县学生资助管理中心', 'student aid centre of the county'),
    papers: [
      text('录取通知书或学生证', 'letter of admission or student card'),
      text('借款人与共同借款人身份证、户口簿', 'identity cards and household book of borrower and co-borrower'),
    ],
    timeLimit: text('每年暑期集中受理；期限未见来源', 'taken in the summer of each year; no limit was found'),
    level: text('县', 'county'),
    sources: [workPoints2019, provincialAid, loanPages],
    interactions: [
      { with: 'pathway/net-income', what: text('贷款不是收入', 'a loan is not income') },
      { with: 'education/loan-repayment', what: text('还款计划', 'the schedule of repayment') },
    ],
    input: LoanCase,
    output: StudentLoan,
    parameters: studentLoanParameters,
    on: 'on',
    applies: ({ originHere, enrolled, inHardship }) => originHere.and(enrolled).and(inHardship),
    formula: (loan, p) => {
      const eligible = loan.originHere.and(loan.enrolled).and(loan.inHardship).as('符合贷款条件', 'eligible');
      const decision = loan.decision;
      const afterGrant = loan.paidOn.isNone.choose(at('awaitingPayment'), at('paid'));
      const granted = decision.ifNone(label(LoanDecision, 'refused')).is('granted');
      const afterDecision = granted.choose(afterGrant, at('refused'));
      const afterApplication = decision.isNone.choose(at('awaitingDecision'), afterDecision);
      const afterWish = loan.appliedOn.isNone.choose(at('notApplied'), afterApplication);
      const afterQuestion = loan.wants.choose(afterWish, at('doesNotWant'));
      const ofEligible = loan.asked.choose(afterQuestion, at('notAsked'));
      const step = eligible.choose(ofEligible, at('notEligible')).as('贷款办理环节', 'step of the loan');
      const ceiling = p.ceiling.at(loan.level);
      const affordable = loan.needed.atMost(ceiling).as('限额内所需', 'needed, within the ceiling');
      const lendable = affordable.isBelow(p.least.at(loan.level)).choose(nothing, affordable);
      return {
        eligible,
        step,
        gap: step.isOneOf('notAsked', 'notApplied', 'awaitingDecision', 'awaitingPayment'),
        mostLoan: eligible.choose(lendable, nothing),
        withinCeiling: loan.granted.isAtMost(ceiling),
        statePaysInterest: loan.on.isOnOrBefore(loan.graduatesOn),
      };
    },
    assessment: studentLoanAssessment,
    cliffs: [
      {
        outcomes: ['mostLoan'],
        along: 'needed',
        at: ['least'],
        clause: '5.3',
        why: text('低于贷款下限的不放贷', 'less than the least loan is not lent'),
      },
    ],
    laws: studentLoanLaws,
    examples: studentLoanExamples,
  });

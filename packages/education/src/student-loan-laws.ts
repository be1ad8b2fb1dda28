import { nothing, text, type Law } from '@dzfp/core';
import type { LoanCase } from './model/loan-case.ts';
import type { StudentLoan, StudentLoanParameters } from './student-loan.ts';

/** What a student loan keeps to. */
export const studentLoanLaws: readonly Law<LoanCase, StudentLoan, StudentLoanParameters>[] = [
  {
    id: 'loan-within-ceiling',
    title: text('可贷金额不超过学年上限', 'no more may be lent than the ceiling of the school year'),
    holds: ({ facts, parameters, result }) => result.mostLoan.isAtMost(parameters.ceiling.at(facts.level)),
  },
  {
    id: 'loan-within-need',
    title: text('可贷金额不超过所需', 'no more may be lent than is needed'),
    holds: ({ facts, result }) => result.mostLoan.isAtMost(facts.needed),
  },
  {
    id: 'not-asked-is-a-gap',
    title: text('未询问即为缺口', 'whoever is eligible and was not asked is a gap'),
    holds: ({ facts, result }) => result.eligible.and(facts.asked.not()).not().or(result.gap),
  },
  {
    id: 'not-eligible-nothing',
    title: text('不符合条件者不贷也不列为缺口', 'who is not eligible is neither lent to nor a gap'),
    holds: ({ result }) => result.eligible.or(result.gap.not().and(result.mostLoan.equals(nothing))),
  },
  {
    id: 'interest-while-studying',
    title: text('在读期间利息由财政承担', 'the budget pays the interest until the programme ends'),
    holds: ({ facts, result }) => facts.on.isAfter(facts.graduatesOn).or(result.statePaysInterest),
  },
];

import { defineProcedure, failure, printDay, text, type Money, type Procedure } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { loanDueDays, type LoanDueDays } from './loan-due-days.ts';
import { loanRepaymentExamples } from './loan-repayment-examples.ts';
import { loanRepaymentParameters, type LoanRepaymentParameters } from './loan-repayment-parameters.ts';
import { LoanContract } from './model/loan-contract.ts';
import { RepaymentSchedule, type RepaymentRow } from './model/repayment-schedule.ts';
import { repaymentRows } from './repayment-rows.ts';
import { loanPages } from './sources.ts';

type Amount = 'drawn' | 'principal' | 'stateInterest' | 'studentInterest';

function sum(rows: readonly RepaymentRow[], field: Amount): Money {
  return rows.reduce((so, row) => so + row[field], 0) as Money;
}

/** Money cannot be drawn before the contract, nor when nothing is left of its term. */
function checkDrawings({ contractOn, drawings }: LoanContract, { last }: LoanDueDays): void {
  const wrong = drawings.find(({ on }) => on < contractOn || on >= last);
  if (wrong === undefined) return;
  const reason = `${printDay(wrong.on)} 不在合同期内 is outside the term of the contract`;
  throw failure('DZ114', { field: 'drawings', other: 'contractOn', reason }, ['drawings']);
}

/**
 * 助学贷款还款计划 (clause 5.3): the schedule of a contract to the last fen. The day of the contract selects the rule. While the
 * student studies, and in the years of grace, only interest falls due, and while studying the budget pays it; then the principal
 * in equal parts. What is repaid early lowers the later parts.
 *
 * @source S0
 */
export const loanRepayment: Procedure<
  'education/loan-repayment',
  LoanContract,
  RepaymentSchedule,
  LoanRepaymentParameters
> = /* @__PURE__ */ defineProcedure({
  id: 'education/loan-repayment',
  clauses: ['5.3'],
  title: text('助学贷款还款计划', 'Repayment of a student loan'),
  summary: text(
    '在校期间财政贴息，毕业后自付利息，宽限期满后分年还本，可提前还款。',
    'The budget pays the interest while studying; after the grace the principal is repaid year by year, or earlier.',
  ),
  subject: 'pupil',
  authority: text('经办银行、县学生资助管理中心', 'the lending bank, student aid centre of the county'),
  papers: [text('借款合同', 'loan contract')],
  timeLimit: text('每年还款日', 'the due day of each year'),
  level: text('县', 'county'),
  sources: [workPoints2019, loanPages],
  interactions: [{ with: 'education/student-loan', what: text('学年贷款限额', 'the ceiling of a school year') }],
  input: LoanContract,
  output: RepaymentSchedule,
  parameters: loanRepaymentParameters,
  on: 'contractOn',
  run: (contract, parameters) => {
    const due = loanDueDays(contract, parameters);
    checkDrawings(contract, due);
    const rows = repaymentRows(contract, due, parameters);
    return {
      lastDueOn: due.last,
      lent: sum(rows, 'drawn'),
      repaid: sum(rows, 'principal'),
      stateInterest: sum(rows, 'stateInterest'),
      studentInterest: sum(rows, 'studentInterest'),
      rows,
    };
  },
  laws: [
    {
      id: 'repaid-is-lent',
      title: text('归还本金等于贷款本金', 'the principal repaid is what was lent'),
      holds: ({ output }) => output.repaid === output.lent,
    },
    {
      id: 'no-interest-while-studying',
      title: text('在校期间学生不付息', 'a student pays no interest while studying'),
      holds: ({ input, output }) =>
        output.rows.every(({ on, studentInterest }) => on > input.graduatesOn || studentInterest === 0),
    },
    {
      id: 'rows-connect',
      title: text('各期本金首尾相接，末期为零', 'each row takes up where the one before ended; the last ends at zero'),
      holds: ({ output: { rows } }) =>
        rows.every(
          ({ opening, drawn, principal, closing }, i) =>
            opening === (rows[i - 1]?.closing ?? 0) && closing === opening + drawn - principal && closing >= 0,
        ) && (rows.at(-1)?.closing ?? 0) === 0,
    },
  ],
  examples: loanRepaymentExamples,
});

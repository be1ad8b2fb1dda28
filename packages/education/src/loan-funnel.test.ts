import { testPolicy } from '@dzfp/testkit';
import { expect, it } from 'vitest';
import { loanFunnel } from './loan-funnel.ts';
import { studentLoanExamples } from './student-loan-examples.ts';
import { studentLoan } from './student-loan.ts';
import variations from './variations/loan-funnel.json' with { type: 'json' };

testPolicy(loanFunnel, { variations });

it('a student is a gap of the list exactly when the student’s own loan is a gap', () => {
  const worked = studentLoanExamples.flatMap((each) => ('expected' in each ? [each] : []));
  const loans = worked.map(({ parameters, input }) => studentLoan.with(parameters).evaluate(input));
  const students = loans.map(({ step }, i) => ({ id: `student ${i + 1}`, step }));
  const funnel = loanFunnel.with({}).evaluate({ asOf: '2019-10-31', students });
  expect(funnel.gaps).toBe(loans.filter(({ gap }) => gap).length);
  expect(funnel.listed).toBe(loans.length);
});

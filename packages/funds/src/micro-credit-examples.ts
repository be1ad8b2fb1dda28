import { text, type Example, type Wire } from '@dzfp/core';
import { creditValues } from './credit-example-values.ts';
import type { CreditParameters } from './credit-parameters.ts';
import type { CreditApplication, MicroCredit } from './model/credit-application.ts';

const application: Wire<CreditApplication> = {
  appliedOn: '2019-05-01',
  status: 'liftedWithPolicy',
  borrowerBornOn: '1975-05-01',
  amount: '50000.00',
  months: 36,
  use: 'farming',
  creditworthy: true,
  outstanding: '0.00',
};
const assumed = { parameters: creditValues, standing: 'assumed' } as const;
const { creditworthy: _, ...undecided } = application;

/** Cases of eligibility; the households are made up. */
export const microCreditExamples: readonly Example<CreditApplication, MicroCredit, CreditParameters>[] = [
  {
    title: text('养殖贷款5万元，三年', 'Fifty thousand for three years to keep animals'),
    ...assumed,
    input: application,
    expected: { eligible: true, reason: 'eligible', room: '50000.00', lendable: '50000.00' },
  },
  {
    title: text('已欠49999.99元：还可贷一分', 'A fen below the ceiling: a fen may be lent'),
    ...assumed,
    input: { ...application, outstanding: '49999.99' },
    expected: { eligible: true, lendable: '0.01' },
  },
  {
    title: text('额度已用完', 'The ceiling is used up'),
    ...assumed,
    input: { ...application, outstanding: '50000.00' },
    expected: { eligible: false, reason: 'ceiling', lendable: '0.00' },
  },
  {
    title: text('年满66周岁的前一天仍可贷', 'The day before the 66th birthday is still within the ages'),
    ...assumed,
    input: { ...application, borrowerBornOn: '1953-05-02' },
    expected: { eligible: true },
  },
  {
    title: text('年满66周岁：不可', 'On the 66th birthday no more'),
    ...assumed,
    input: { ...application, borrowerBornOn: '1953-05-01' },
    expected: { eligible: false, reason: 'age' },
  },
  {
    title: text('用于建房：不可', 'To build a house: not allowed'),
    ...assumed,
    input: { ...application, use: 'houseBuilding' },
    expected: { eligible: false, reason: 'use' },
  },
  {
    title: text('额度超过国家规定一分：拒绝', 'A ceiling a fen above the national one is refused'),
    parameters: { ...creditValues, ceiling: '50000.01' },
    standing: 'assumed',
    input: application,
    refused: 'DZ402',
  },
  {
    title: text('未评级授信：不能决定', 'Creditworthiness unknown: not decided'),
    ...assumed,
    input: undecided,
    refused: 'DZ301',
  },
];

import { text, type Example, type Wire } from '@dzfp/core';
import type { ChargedFee, FeeParameters, ManagementFee } from './model/charged-fee.ts';

const parameters: Wire<FeeParameters> = { feeShare: '0.01', nationalFeeShare: '0.01' };
const assumed = { parameters, standing: 'assumed' } as const;
const fee: Wire<ChargedFee> = {
  chargedOn: '2019-12-31',
  projectMoney: '10000000.00',
  charged: '100000.00',
  actualCost: '120000.00',
  spentAtCounty: true,
};

/** Cases of the fee; the amounts are made up. */
export const managementFeeExamples: readonly Example<ChargedFee, ManagementFee, FeeParameters>[] = [
  {
    title: text('恰为1%', 'Exactly one percent'),
    ...assumed,
    input: fee,
    expected: { most: '100000.00', excess: '0.00', byOwnBudget: '20000.00', kept: true },
  },
  {
    title: text('多提一分', 'A fen too much'),
    ...assumed,
    input: { ...fee, charged: '100000.01' },
    expected: { excess: '0.01', kept: false },
  },
  {
    title: text('超过实际支出：多提', 'More than the actual cost is too much'),
    ...assumed,
    input: { ...fee, actualCost: '80000.00' },
    expected: { allowed: '80000.00', excess: '20000.00', kept: false },
  },
  {
    title: text('县里定1.1%：拒绝', 'A county may not set 1.1 percent'),
    parameters: { ...parameters, feeShare: '0.011' },
    standing: 'assumed',
    input: fee,
    refused: 'DZ402',
  },
  {
    title: text('实际支出未知：不能决定', 'Actual cost unknown: not decided'),
    ...assumed,
    input: { chargedOn: '2019-12-31', projectMoney: '1.00', charged: '0.00', spentAtCounty: true },
    refused: 'DZ301',
  },
];

import { text, type Example, type Wire } from '@dzfp/core';
import type { BlockInUse, PovertyUse } from './poverty-use.ts';

type None = Readonly<Record<never, never>>;

const assumed = { parameters: {}, standing: 'assumed' } as const;
const use: Wire<BlockInUse> = {
  countedOn: '2019-12-31',
  unit: '371422',
  block: '1100000.00',
  binding: '100000.00',
  povertyLeast: '800000.00',
  paidForBinding: '100000.00',
  paidForPoverty: '800000.00',
};

/** Cases of the conditions; the amounts are made up. */
export const povertyUseExamples: readonly Example<BlockInUse, PovertyUse, None>[] = [
  {
    title: text('恰好达到条件', 'The conditions are just met'),
    ...assumed,
    input: use,
    expected: { bindingFunded: true, povertyKept: true, povertyShortfall: '0.00' },
  },
  {
    title: text('少用一分', 'A fen short'),
    ...assumed,
    input: { ...use, paidForPoverty: '799999.99' },
    expected: { povertyKept: false, povertyShortfall: '0.01', bindingFunded: true },
  },
  {
    title: text('约束性任务多于切块：拒绝', 'More binding tasks than the block: refused'),
    ...assumed,
    input: { ...use, binding: '1100000.01' },
    refused: 'DZ114',
  },
  {
    title: text('支出未知：不能决定', 'Payments unknown: not decided'),
    ...assumed,
    input: { countedOn: '2019-12-31', unit: '371422', block: '1.00', binding: '0.00', povertyLeast: '0.00' },
    refused: 'DZ301',
  },
];

import { text, type Example, type Wire } from '@dzfp/core';
import type { Contribution, PremiumSubsidy } from '@dzfp/medical';
import type { LinyiPremiumParameters } from './premium-subsidy.ts';

const in2019 = { parameters: { personalContribution: '250.00' }, standing: 'reported' } as const;
const dibao: Wire<Contribution> = {
  insuredOn: '2019-01-01',
  registered: false,
  civilAffairs: 'dibao',
  previousSubsidy: '220.00',
};

/** Cases of Linyi's premium subsidy. */
export const premiumSubsidyExamples: readonly Example<Contribution, PremiumSubsidy, LinyiPremiumParameters>[] = [
  {
    ...in2019,
    title: text('低保对象：全额代缴', 'A dibao recipient: paid in full'),
    source: 'LINYI-JUNAN',
    input: dibao,
    expected: { subsidy: '250.00', ownPayment: '0.00', change: '30.00', increaseKept: true },
  },
  {
    ...in2019,
    title: text('与上年相同：未降低', 'Just what it was the year before: not lowered'),
    input: { ...dibao, previousSubsidy: '250.00' },
    expected: { change: '0.00', increaseKept: true },
  },
  {
    ...in2019,
    title: text('一般居民：无补贴', 'A general resident: no subsidy'),
    input: { ...dibao, civilAffairs: 'none', previousSubsidy: null },
    expected: { subsidy: '0.00', ownPayment: '250.00' },
  },
  {
    ...in2019,
    title: text(
      '是否建档立卡未知、又非低保特困：不作结论',
      'Not known whether registered, and neither dibao nor tekun',
    ),
    input: { insuredOn: '2019-01-01', civilAffairs: 'none', previousSubsidy: null },
    refused: 'DZ107',
  },
  {
    ...in2019,
    title: text('上年补贴未知：增减不能决定', 'Subsidy of the year before unknown: the change is not decided'),
    input: { insuredOn: '2019-01-01', registered: true, civilAffairs: 'none' },
    refused: 'DZ301',
  },
];

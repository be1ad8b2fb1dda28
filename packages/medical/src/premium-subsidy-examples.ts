import { text, type Example, type Wire } from '@dzfp/core';
import type { Contribution } from './model/contribution.ts';
import type { PremiumParameters } from './premium-parameters.ts';
import type { PremiumSubsidy } from './premium-subsidy.ts';

/** 250 is the contribution of 2019; the fixed sum of a county of Dezhou is not known, 125 is the least the clause allows. */
const values: Wire<PremiumParameters> = {
  personalContribution: '250.00',
  fixedSubsidy: '125.00',
  increaseReading: 'notBelowLastYear',
};
const registered: Wire<Contribution> = {
  insuredOn: '2019-01-01',
  registered: true,
  civilAffairs: 'none',
  previousSubsidy: '110.00',
};

/** Cases of the premium subsidy. */
export const premiumSubsidyExamples: readonly Example<Contribution, PremiumSubsidy, PremiumParameters>[] = [
  {
    title: text('特困人员（未建档立卡）全额补贴', 'A tekun person outside the register: in full'),
    parameters: values,
    standing: 'reported',
    source: 'S0',
    input: { insuredOn: '2019-01-01', registered: false, civilAffairs: 'tekun', previousSubsidy: '220.00' },
    expected: { subsidy: '250.00', ownPayment: '0.00', change: '30.00', increaseKept: true },
  },
  {
    title: text('两种身份：按特困全额，只享受一次', 'Two identities: in full as tekun, once'),
    parameters: values,
    standing: 'assumed',
    input: { ...registered, civilAffairs: 'tekun' },
    expected: { subsidy: '250.00', ownPayment: '0.00' },
  },
  {
    title: text('建档立卡：定额恰为一半', 'Registered: the fixed sum is exactly half'),
    parameters: values,
    standing: 'assumed',
    input: registered,
    expected: { subsidy: '125.00', ownPayment: '125.00', change: '15.00', increaseKept: true },
  },
  {
    title: text('比上年少一分即未提高', 'A fen less than the year before is not raised'),
    parameters: values,
    standing: 'assumed',
    input: { ...registered, previousSubsidy: '125.01' },
    expected: { change: '-0.01', increaseKept: false },
  },
  {
    title: text('上年未享受补贴', 'No subsidy the year before'),
    parameters: values,
    standing: 'assumed',
    input: { ...registered, previousSubsidy: null },
    expected: { change: '125.00', increaseKept: true },
  },
  {
    title: text('既非特困也非建档立卡：无补贴', 'Neither tekun nor registered: no subsidy'),
    parameters: values,
    standing: 'assumed',
    input: { ...registered, registered: false, previousSubsidy: null },
    expected: { subsidy: '0.00', ownPayment: '250.00' },
  },
  {
    title: text('定额多于个人缴费一分：拒绝', 'A fixed sum a fen above the contribution is refused'),
    parameters: { ...values, fixedSubsidy: '250.01' },
    standing: 'assumed',
    input: registered,
    refused: 'DZ402',
  },
  {
    title: text('上年补贴未知：增减不能决定', 'Subsidy of the year before unknown: the change is not decided'),
    parameters: values,
    standing: 'assumed',
    input: { insuredOn: '2019-01-01', registered: true, civilAffairs: 'none' },
    refused: 'DZ301',
  },
];

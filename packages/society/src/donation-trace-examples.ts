import { text, type Example, type Wire } from '@dzfp/core';
import type { TraceParameters } from './donation-trace.ts';
import type { DonationAccount, DonationBook } from './model/donation-book.ts';

const values: Wire<TraceParameters> = { feeShare: '0.05' };
const gift = {
  id: 'D-1',
  donor: '某企业（虚构）',
  on: '2019-03-01',
  amount: '1000.00',
  condition: { heading: 'education', county: null },
} as const;
const delivered = {
  id: 'M-1',
  donation: 'D-1',
  kind: 'deliver',
  on: '2019-04-01',
  amount: '700.00',
  heading: 'education',
  county: '371422',
  receipt: 'R-1',
} as const;
const fee = { id: 'M-2', donation: 'D-1', kind: 'fee', on: '2019-04-01', amount: '50.00' } as const;
const book: Wire<DonationBook> = { asOf: '2019-12-31', donations: [gift], movements: [delivered, fee] };

/** Cases of tracing; all fictional. */
export const donationTraceExamples: readonly Example<DonationBook, DonationAccount, TraceParameters>[] = [
  {
    title: text(
      '拨付七百、管理费恰为上限、结余二百五',
      'Seven hundred delivered, the fee exactly at its bound, two hundred and fifty in hand',
    ),
    parameters: values,
    standing: 'assumed',
    input: book,
    expected: {
      statements: [
        {
          donation: 'D-1',
          donor: '某企业（虚构）',
          donated: '1000.00',
          delivered: '700.00',
          fee: '50.00',
          returned: '0.00',
          inHand: '250.00',
        },
      ],
      findings: [],
      sound: true,
    },
  },
  {
    title: text('管理费多一分：超限', 'A fen more of a fee is above the bound'),
    parameters: values,
    standing: 'assumed',
    input: { ...book, movements: [delivered, { ...fee, amount: '50.01' }] },
    expected: { findings: [{ kind: 'feeAboveBound', at: 'D-1' }], sound: false },
  },
  {
    title: text('助学捐赠用于住房：不符条件', 'A gift for education used for housing is outside the condition'),
    parameters: values,
    standing: 'assumed',
    input: { ...book, movements: [{ ...delivered, heading: 'housing' }] },
    expected: { findings: [{ kind: 'outsideCondition', at: 'M-1' }] },
  },
  {
    title: text('用途未写明：不能算符合条件', 'What it was for is unknown: it is not within the condition'),
    parameters: values,
    standing: 'assumed',
    input: {
      ...book,
      movements: [{ id: 'M-1', donation: 'D-1', kind: 'deliver', on: '2019-04-01', amount: '1.00', receipt: 'R-1' }],
    },
    expected: { findings: [{ kind: 'outsideCondition', at: 'M-1' }] },
  },
  {
    title: text('用超一分：列为问题', 'A fen more used than given is a finding'),
    parameters: values,
    standing: 'assumed',
    input: { ...book, movements: [{ ...delivered, amount: '1000.01' }] },
    expected: { findings: [{ kind: 'overspent', at: 'D-1' }] },
  },
  {
    title: text('同一编号两笔捐赠：拒绝', 'Two gifts of one number are refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...book, donations: [gift, gift] },
    refused: 'DZ602',
  },
];

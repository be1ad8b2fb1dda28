import { DzfpError, type Wire } from '@dzfp/core';
import { describe, expect, it } from 'vitest';
import { placeReceipts, type Unplaced } from './place-receipts.ts';
import type { Receipt } from './receipt.ts';
import type { ReceiptPurpose } from './receipt-purpose.ts';

const yulu: ReceiptPurpose = {
  purpose: '雨露计划补助',
  clauses: ['5.2'],
  policy: 'education/vocational-support',
  paidTo: 'member',
  from: '2019-09-01',
  whole: false,
};
// Two people of one name in one household, and one of that name in another.
const [wang, wangToo, li] = ['371402195402269910', '371402197709109996', '371402194311299976'] as const;
const person = (citizenNumber: string) => ({ citizenNumber, name: '王某', relation: 'other' }) as const;
const households = [
  { number: 'H1', members: [person(wang), person(wangToo)] },
  { number: 'H2', members: [person(li)] },
];
const receipt: Wire<Receipt> = {
  serial: 'LS1',
  payee: wangToo,
  purpose: yulu.purpose,
  amount: '1500.00',
  on: '2019-10-08',
};
const place = (
  receipts: readonly Wire<Receipt>[],
  purposes = [yulu],
  of: readonly (typeof households)[number][] = households,
) => placeReceipts(of, receipts, purposes, '2019-12-31');
const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return error instanceof DzfpError ? error.code : error;
  }
};

describe('the place of a receipt', () => {
  it('is that of the citizen number, though the names are the same', () => {
    const { byHousehold, unplaced } = place([receipt, { ...receipt, serial: 'LS2', payee: li }]);
    expect(
      [...byHousehold].map(([number, all]) => [number, all.map(({ serial, member }) => [serial, member])]),
    ).toEqual([
      ['H1', [['LS1', 1]]],
      ['H2', [['LS2', 0]]],
    ]);
    expect(unplaced).toEqual([]);
  });

  const unplacedFor: readonly [Unplaced, Partial<Wire<Receipt>>][] = [
    ['payeeNotRegistered', { payee: '371402194906199966' }],
    ['purposeUnknown', { purpose: '到户产业奖补' }],
    ['beforePeriod', { on: '2019-08-31' }],
    ['afterDay', { on: '2020-01-01' }],
  ];
  it.each(unplacedFor)('is none, and it is listed: %s', (why, change) => {
    const { byHousehold, unplaced } = place([{ ...receipt, ...change }]);
    expect(byHousehold.size).toBe(0);
    expect(unplaced.map((each) => [each.why, each.receipt.serial])).toEqual([[why, 'LS1']]);
  });

  it('is none when the payee stands in two households', () => {
    const twice = [...households, { number: 'H3', members: [person(wangToo)] }];
    expect(place([receipt], [yulu], twice).unplaced.map(({ why }) => why)).toEqual(['payeeInSeveralPlaces']);
  });

  it.each(['2019-09-01', '2019-12-31'])('takes in the first and the last day: %s', (on) => {
    expect(place([{ ...receipt, on }]).unplaced).toEqual([]);
  });
});

describe('what is refused', () => {
  it('is a serial number that is there twice, for no receipt counts twice', () => {
    expect(codeOf(() => place([receipt, { ...receipt, payee: li }]))).toBe('DZ602');
  });

  it.each([
    ['DZ112', { payee: '371402197709109995' }],
    ['DZ105', { amount: '0.00' }],
    ['DZ101', { amount: '1500.001' }],
    ['DZ104', { on: '2019-09-31' }],
  ])('%s: a receipt that is wrong', (code, change) => {
    expect(codeOf(() => place([{ ...receipt, ...change }]))).toBe(code);
  });

  it('is a purpose, or a policy, that is there twice, and a day that is none', () => {
    expect(codeOf(() => place([], [yulu, { ...yulu, policy: null }]))).toBe('DZ602');
    expect(codeOf(() => place([], [yulu, { ...yulu, purpose: '雨露计划' }]))).toBe('DZ602');
    expect(codeOf(() => place([], [{ ...yulu, from: '2019-09' }]))).toBe('DZ104');
    expect(codeOf(() => place([], [{ ...yulu, dueOn: '2019-02-29' }]))).toBe('DZ104');
  });
});

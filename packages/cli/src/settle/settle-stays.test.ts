import { combineBooks } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { householdList, personList, readSheet, stayList, type List, type ReadList } from '@dzfp/ledger';
import { openCsv } from '@dzfp/ledger/workbook';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureNames } from './figures.ts';
import type { PersonYear } from './person-year.ts';
import { registerOf, type Register } from './register.ts';
import { settleStays, type Settled } from './settle-stays.ts';

const options = { book: combineBooks(dezhou, illustrative) };
const number = '371402195402269910';

function read<Values extends object>(
  list: List<Values>,
  rows: readonly (readonly string[])[],
): Promise<ReadList<Values>> {
  return readSheet(list, openCsv(new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n')), '表.csv'));
}

/** One person: household status, then the flags supplement, dibao, tekun. */
async function register(status: string, ...flags: readonly string[]): Promise<Register> {
  const heading = ['户编号', '人编号', '姓名', '证件号码', '是否参加商业补充医疗保险', '是否享受低保', '是否特困供养'];
  return registerOf({
    persons: await read(personList, [heading, ['3714000001', '371400000101', '某人', number, ...flags]]),
    households: await read(householdList, [
      ['户编号', '村编码', '脱贫状态'],
      ['3714000001', '371402901201', status],
    ]),
  });
}

const stayHeading = Object.values(stayList.columns)
  .map(({ title }) => title.zh)
  .filter((title) => title !== '主要诊断');

interface Stay {
  readonly id: string;
  readonly tier?: string;
  readonly from: string;
  readonly to: string;
  readonly days: string;
  readonly total: string;
  readonly inPolicy: string;
}

async function settle(stays: readonly Stay[], of = register('脱贫享受政策', '是', '否', '否')): Promise<Settled> {
  const rows = stays.map(({ id, tier = '二级', from, to, days, total, inPolicy }) => [
    id,
    '某人',
    number,
    '371402',
    '某院',
    tier,
    from,
    to,
    days,
    total,
    inPolicy,
    '2019-03-20',
  ]);
  return settleStays(await read(stayList, [stayHeading, ...rows]), await of, options);
}

const first: Stay = { id: 'A', from: '2019-01-01', to: '2019-01-05', days: '4', total: '9000.00', inPolicy: '8000.00' };
const second: Stay = {
  id: 'B',
  from: '2019-03-01',
  to: '2019-03-09',
  days: '8',
  total: '30000.00',
  inPolicy: '25000.00',
};

function only({ years }: Settled): PersonYear {
  const [year, ...others] = years;
  if (!year || others.length > 0) throw new Error(`${years.length} years`);
  return year;
}

function expectWithin(open: PersonYear, completed: PersonYear): void {
  const extent = open.provisional?.extent;
  if (!extent) throw new Error('no bounds');
  for (const name of figureNames) {
    expect(completed.figures[name]).toBeGreaterThanOrEqual(extent.figures[name].least);
    expect(completed.figures[name]).toBeLessThanOrEqual(extent.figures[name].most);
  }
  const [numerator = 0, denominator = 1] = (completed.stays.at(-1)?.decision.yearShare ?? '0/1').split('/').map(Number);
  const share = denominator === 0 ? 0 : (numerator * 1e6) / denominator;
  expect(share).toBeGreaterThanOrEqual(extent.share.least);
  expect(share).toBeLessThanOrEqual(extent.share.most);
  const within = completed.stays.at(-1)?.decision.withinLimit ?? true;
  expect([within ? 'yes' : 'no', 'open']).toContain(extent.within);
}

describe('a year with a row set aside is provisional, and every completion lies within its bounds', () => {
  test('an in-policy cost above the total', async () => {
    const open = only(await settle([first, { ...second, inPolicy: '31000.00' }]));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 3_000_000 }), async (fen) => {
        const inPolicy = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
        expectWithin(open, only(await settle([first, { ...second, inPolicy }])));
      }),
      { numRuns: 60 },
    );
  });

  test('an unknown hospital level', async () => {
    const open = only(await settle([first, { ...second, tier: '甲等' }]));
    for (const tier of ['一级', '二级', '三级']) expectWithin(open, only(await settle([first, { ...second, tier }])));
    expect(open.figures.totalCost).toBe(900_000);
  });

  test('a discharge before the admission', async () => {
    const open = only(await settle([first, { ...second, to: '2019-02-01' }]));
    expectWithin(open, only(await settle([first, second])));
  });

  test('a stay entered twice, and one during another', async () => {
    const twice = only(await settle([second, second]));
    expectWithin(twice, only(await settle([second])));
    const during = { ...first, from: '2019-03-02', to: '2019-03-06' };
    const overlapping = only(await settle([second, during]));
    expectWithin(overlapping, only(await settle([second])));
  });

  test('an amount that cannot be read leaves no bounds', async () => {
    const open = only(await settle([first, { ...second, total: '三万' }]));
    expect(open.provisional).toEqual({ rows: [3], unknownFacts: false, extent: undefined });
  });
});

describe('a person of whom the register does not know enough', () => {
  test('is not settled by a guess: bounds over what it can be', async () => {
    const settled = await settle([first, second], register('待定', '', '空', '否'));
    const open = only(settled);
    expect(open.stays).toEqual([]);
    expect(settled.undecided).toHaveLength(2);
    for (const status of ['脱贫享受政策', '脱贫不享受政策'])
      for (const supplement of ['是', '否'])
        for (const dibao of ['是', '否'])
          expectWithin(open, only(await settle([first, second], register(status, supplement, dibao, '否'))));
  });

  test('a known fact is not open', async () => {
    expect(only(await settle([first], register('返贫', '√', '无', '无'))).benefitClass).toBe('registered');
    expect(only(await settle([first], register('脱贫不享受政策', '否', '有', '否'))).benefitClass).toBe('dibao');
    expect(only(await settle([first], register('脱贫不享受政策', '否', '空', '有'))).benefitClass).toBe('tekun');
  });
});

test('days that disagree with the dates are put right', async () => {
  const settled = await settle([{ ...first, days: '40' }]);
  expect(settled.findings.map(({ kind, severity }) => [kind, severity])).toEqual([['days-mismatch', 'warning']]);
  expect(only(settled).provisional).toBeUndefined();
});

test('a transfer on the day of discharge is no overlap', async () => {
  const settled = await settle([first, { ...second, from: '2019-01-05', to: '2019-01-09', days: '4' }]);
  expect(settled.findings).toEqual([]);
});

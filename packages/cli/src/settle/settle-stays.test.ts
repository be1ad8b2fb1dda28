import { combineBooks } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureNames } from './figures.ts';
import type { PersonYear } from './person-year.ts';
import { readRegister, registerColumns } from './register.ts';
import { settleStays, type Settled } from './settle-stays.ts';
import { readTable, type Table } from './table.ts';
import { stayColumns } from './draft.ts';

const options = { book: combineBooks(dezhou, illustrative) };
const number = '371402195402269910';

const table = (header: readonly string[], rows: readonly (readonly string[])[]): Table =>
  readTable(new TextEncoder().encode([header, ...rows].map((row) => row.join(',')).join('\n')), 'test', header);

/** One person: household status, then the flags supplement, dibao, tekun. */
function register(status: string, ...flags: readonly string[]): ReturnType<typeof readRegister> {
  return readRegister(
    table(registerColumns.persons, [['H1', 'P1', '某人', number, ...flags]]),
    table(registerColumns.households, [['H1', '371402901201', status]]),
  );
}

interface Stay {
  readonly id: string;
  readonly tier?: string;
  readonly from: string;
  readonly to: string;
  readonly days: string;
  readonly total: string;
  readonly inPolicy: string;
}

function settle(stays: readonly Stay[], of = register('脱贫享受政策', '是', '否', '否')): Settled {
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
  return settleStays(table(stayColumns, rows), of, options);
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
  test('an in-policy cost above the total', () => {
    const open = only(settle([first, { ...second, inPolicy: '31000.00' }]));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), (fen) => {
        const inPolicy = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
        expectWithin(open, only(settle([first, { ...second, inPolicy }])));
      }),
      { numRuns: 60 },
    );
  });

  test('an unknown hospital level', () => {
    const open = only(settle([first, { ...second, tier: '甲等' }]));
    for (const tier of ['一级', '二级', '三级']) expectWithin(open, only(settle([first, { ...second, tier }])));
    expect(open.figures.totalCost).toBe(900_000);
  });

  test('a discharge before the admission', () => {
    const open = only(settle([first, { ...second, to: '2019-02-01' }]));
    expectWithin(open, only(settle([first, second])));
  });

  test('a stay entered twice, and one during another', () => {
    const twice = only(settle([second, second]));
    expectWithin(twice, only(settle([second])));
    const during = { ...first, from: '2019-03-02', to: '2019-03-06' };
    const overlapping = only(settle([second, during]));
    expectWithin(overlapping, only(settle([second])));
  });

  test('an amount that cannot be read leaves no bounds', () => {
    const open = only(settle([first, { ...second, total: '三万' }]));
    expect(open.provisional).toEqual({ rows: [3], unknownFacts: false, extent: undefined });
  });
});

describe('a person of whom the register does not know enough', () => {
  test('is not settled by a guess: bounds over what it can be', () => {
    const settled = settle([first, second], register('待定', '', '空', '否'));
    const open = only(settled);
    expect(open.stays).toEqual([]);
    expect(settled.undecided).toHaveLength(2);
    for (const status of ['脱贫享受政策', '脱贫不享受政策'])
      for (const supplement of ['是', '否'])
        for (const dibao of ['是', '否'])
          expectWithin(open, only(settle([first, second], register(status, supplement, dibao, '否'))));
  });

  test('a known fact is not open', () => {
    expect(only(settle([first], register('返贫', '√', '无', '无'))).benefitClass).toBe('registered');
    expect(only(settle([first], register('脱贫不享受政策', '否', '有', '否'))).benefitClass).toBe('dibao');
    expect(only(settle([first], register('脱贫不享受政策', '否', '空', '有'))).benefitClass).toBe('tekun');
  });
});

test('days that disagree with the dates are put right', () => {
  const settled = settle([{ ...first, days: '40' }]);
  expect(settled.findings.map(({ kind, severity }) => [kind, severity])).toEqual([['days-mismatch', 'warning']]);
  expect(only(settled).provisional).toBeUndefined();
});

test('a transfer on the day of discharge is no overlap', () => {
  const settled = settle([first, { ...second, from: '2019-01-05', to: '2019-01-09', days: '4' }]);
  expect(settled.findings).toEqual([]);
});

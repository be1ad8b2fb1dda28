import { parseMoney, printMoney, type Money } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshmanLoan, rulesFrom2020, rulesUntil2019 } from './loan-repayment-examples.ts';
import { loanRepayment } from './loan-repayment.ts';

const yuan = (fen: number): string => printMoney(fen as Money);
const contracts = fc
  .record({
    year: fc.integer({ min: 2016, max: 2022 }),
    programmeYears: fc.integer({ min: 1, max: 5 }),
    drawings: fc.array(fc.integer({ min: 1, max: 800_000 }), { minLength: 1, maxLength: 4 }),
    early: fc.array(fc.integer({ min: 1, max: 100_000 }), { maxLength: 3 }),
  })
  .map(({ year, programmeYears, drawings, early }) => ({
    contractOn: `${year}-08-20`,
    programmeYears,
    graduatesOn: `${year + programmeYears}-06-30`,
    drawings: drawings.map((fen, i) => ({ on: `${year + Math.min(i, programmeYears - 1)}-09-20`, amount: yuan(fen) })),
    earlyRepayments: early.map((fen, i) => ({ on: `${year + programmeYears + i}-03-15`, amount: yuan(fen) })),
  }));

testPolicy(loanRepayment, {
  parameters: fc.constantFrom({ ...rulesUntil2019 }, { ...rulesFrom2020 }),
  input: contracts,
});

const bound = loanRepayment.with(rulesUntil2019);

describe('a schedule to the last fen', () => {
  const { rows } = bound.evaluate(freshmanLoan);

  it('the budget pays 392.00 for a year of 365 days on 8,000 at 4.9 %', () => {
    expect(rows.find(({ on }) => on === '2021-12-20')).toMatchObject({
      stateInterest: '392.00',
      studentInterest: '0.00',
      principal: '0.00',
    });
  });

  it('in the year of graduation interest is split on the day, and nothing of the year is lost', () => {
    const year = rows.find(({ on }) => on === '2023-12-20');
    // 193 days up to and with 30 June, 172 after it.
    expect(year).toMatchObject({ stateInterest: '207.28', studentInterest: '184.72' });
  });

  it('eleven parts from the end of the grace on, equal but for a fen, and the last clears the loan', () => {
    const parts = rows.filter(({ principal }) => principal !== '0.00');
    expect(parts.map(({ on }) => on.slice(0, 4))).toEqual(Array.from({ length: 11 }, (_, i) => String(2026 + i)));
    const fen = parts.map(({ principal }) => parseMoney(principal));
    expect(Math.max(...fen) - Math.min(...fen)).toBe(1);
    expect(fen.reduce((all, each) => all + each, 0)).toBe(parseMoney('8000'));
    expect(parts.at(-1)?.closing).toBe('0.00');
  });

  it('an early repayment never raises the interest, and lowers each later part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 700_000 }), (fen) => {
        const early = { on: '2024-03-15', amount: yuan(fen) };
        const repaid = bound.evaluate({ ...freshmanLoan, earlyRepayments: [early] });
        const total = parseMoney(bound.evaluate(freshmanLoan).studentInterest);
        expect(parseMoney(repaid.studentInterest)).toBeLessThanOrEqual(total);
        for (const { on, kind, principal } of repaid.rows) {
          if (kind !== 'due') continue;
          const before = rows.find((row) => row.on === on)?.principal ?? '0.00';
          expect(parseMoney(principal)).toBeLessThanOrEqual(parseMoney(before));
        }
      }),
    );
  });

  it('the order in which drawings are written is irrelevant', () => {
    const drawings = [
      { on: '2019-12-20', amount: '8000.00' },
      { on: '2020-12-20', amount: '6000.00' },
    ];
    const [one, other] = [drawings, drawings.toReversed()].map((each) =>
      bound.evaluate({ ...freshmanLoan, drawings: each }),
    );
    expect(one).toEqual(other);
  });
});

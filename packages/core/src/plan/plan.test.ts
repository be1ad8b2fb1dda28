import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { noRate, nothing, yuan } from '../expression/constants.ts';
import { parameter } from '../parameter/parameter.ts';
import { definePolicy } from '../policy/define-policy.ts';
import type { BoundFormula } from '../policy/bound.ts';
import type { Policy } from '../policy/policy.ts';
import type { Money } from '../quantity/money.ts';
import { printRate, type Rate } from '../quantity/rate.ts';
import type { Ratio } from '../quantity/ratio.ts';
import { rounding } from '../quantity/rounding.ts';
import { flag, list, money, rate, ratio, record, text as freeText, type Schema } from '../schema/builders.ts';
import { text } from '../text.ts';
import { runExactly } from './run-exact.ts';

interface Line {
  readonly amount: Money;
}
interface Bill {
  readonly cost: Money;
  readonly paid: Money;
  readonly onTotal: boolean;
  readonly note?: string;
  readonly lines?: readonly Line[];
}
interface Answer {
  readonly share: Ratio;
  readonly noted: boolean;
  readonly listed: boolean;
  readonly huge: Money;
}
interface Rates {
  readonly fine: Rate;
}

const toFen = rounding('halfUp', '0.01', 'example');

const policy: Policy<'example/plan', Bill, Answer, Rates> = definePolicy({
  id: 'example/plan',
  clauses: ['8.2'],
  title: text('示例', 'example'),
  summary: text('示例', 'example'),
  subject: 'person',
  authority: text('民政局', 'civil affairs'),
  papers: [],
  timeLimit: text('未规定', 'not set'),
  level: text('县', 'county'),
  sources: [{ key: 'X', title: 'x' }],
  input: record<Bill>('账单', 'bill', {
    cost: money('费用', 'cost'),
    paid: money('已付', 'paid'),
    onTotal: flag('按总额', 'on the total'),
    note: freeText('备注', 'note').optional(),
    lines: list('明细', 'lines', record<Line>('行', 'line', { amount: money('额', 'amount') })).optional(),
  }),
  output: record<Answer>('结果', 'answer', {
    share: ratio('比例', 'share'),
    noted: flag('有备注', 'noted'),
    listed: flag('有明细', 'listed'),
    huge: money('大额', 'huge'),
  }),
  parameters: { fine: parameter('example/fine', '8.2', rate('细比例', 'fine rate') as Schema<Rate>) },
  formula: (bill, p) => {
    const ofTotal = bill.paid.per(bill.cost.plus(bill.paid), { whenZero: noRate });
    const ofCost = bill.paid.per(bill.cost, { whenZero: noRate });
    const tiny = bill.cost.times(p.fine).times(p.fine).round(toFen).as('极小部分', 'tiny part');
    return {
      share: bill.onTotal.choose(ofTotal, ofCost),
      noted: bill.note.known,
      listed: bill.lines.known,
      huge: bill.lines.known.choose(
        bill.lines.sum((line) => line.amount).plus(tiny),
        tiny.atLeast(nothing).atMost(yuan('999999999999.99')),
      ),
    };
  },
  laws: [],
  examples: [],
});
const bound = policy.with({ fine: '0.123457' });

describe('a plan', () => {
  it('carries a ratio whole through a branch', () => {
    const bill = { cost: '30.00', paid: '10.00' };
    expect(bound.evaluate({ ...bill, onTotal: true }).share).toBe('1000/4000');
    expect(bound.evaluate({ ...bill, onTotal: false }).share).toBe('1000/3000');
    expect(bound.evaluate({ cost: '0', paid: '0', onTotal: true }).share).toBe('0/1000000');
  });

  it('knows whether a text or a list was given', () => {
    const bill = { cost: '1.00', paid: '0.00', onTotal: true };
    expect(bound.evaluate(bill)).toMatchObject({ noted: false, listed: false });
    expect(bound.evaluate({ ...bill, note: '', lines: [] })).toMatchObject({ noted: true, listed: true });
  });

  it('gives the same figures in plain numbers and in whole numbers of any size', () => {
    const inside = bound as unknown as BoundFormula;
    const amount = fc.oneof(fc.nat(1_000_000), fc.integer({ min: 0, max: 99_999_999_999_999 }));
    fc.assert(
      fc.property(
        amount,
        amount,
        fc.boolean(),
        fc.option(fc.array(fc.record({ amount }), { maxLength: 3 }), { nil: undefined }),
        (cost, paid, onTotal, lines) => {
          const given = {
            facts: { cost, paid, onTotal, ...(lines === undefined ? {} : { lines }) },
            before: undefined,
          };
          const plain = Array.from(inside.runner.run(given));
          const exact = runExactly(inside.runner.plan, given);
          for (const ref of Object.values(policy.graph.outputs)) {
            const register = inside.runner.plan.at[ref] as number;
            expect(plain[register]).toBe(Number(exact[register]));
          }
        },
      ),
    );
  });

  it('refuses a result beyond the exact range rather than round it', () => {
    const lines = Array.from({ length: 1000 }, () => ({ amount: '999999999999.99' }));
    expect(() => bound.evaluate({ cost: '0', paid: '0', onTotal: true, lines })).toThrow('DZ303');
  });

  it('is compiled once for equal values', () => {
    const again = policy.with({ fine: '0.123457' }) as unknown as BoundFormula;
    expect(again.runner).toBe((bound as unknown as BoundFormula).runner);
    expect(printRate(-650_000 as Rate)).toBe('-0.65');
  });
});

describe('what is missing', () => {
  it('is the fact that was left out, not what the items have', () => {
    expect(() => bound.evaluate({ paid: '0.00', onTotal: true, lines: [{ amount: '1.00' }] } as never)).toThrow(
      'DZ107',
    );
    const given = { facts: { paid: 0, onTotal: true, lines: [{ amount: 100 }] }, before: undefined };
    const inside = bound as unknown as BoundFormula;
    expect(() => inside.runner.typed(inside.runner.run(given), given)).toThrow(/DZ301.*cost/);
    expect(() => inside.runner.typed(inside.runner.run(given), given)).not.toThrow(/amount/);
  });

  it('is the field that some item leaves out, wherever it stands', () => {
    const given = { facts: { cost: 0, paid: 0, onTotal: true, lines: [{}, { amount: 100 }] }, before: undefined };
    const inside = bound as unknown as BoundFormula;
    expect(() => inside.runner.typed(inside.runner.run(given), given)).toThrow(/DZ301.*amount/);
  });
});

import { describe, expect, it } from 'vitest';
import { DzfpError } from '../error/dzfp-error.ts';
import { nothing, yuan } from '../expression/constants.ts';
import type { MoneyTerm } from '../expression/money-term.ts';
import { Term } from '../expression/term.ts';
import type { TermsOf } from '../expression/terms-of.ts';
import { parameter } from '../parameter/parameter.ts';
import type { Money } from '../quantity/money.ts';
import type { Rate } from '../quantity/rate.ts';
import { rounding } from '../quantity/rounding.ts';
import { choice, flag, list, money, rate, record, type Schema } from '../schema/builders.ts';
import { text } from '../text.ts';
import { definePolicy } from './define-policy.ts';
import type { Policy } from './policy.ts';

interface Line {
  readonly amount: Money;
}
interface Bill {
  readonly cost: Money;
  readonly urgent: boolean;
  readonly lines: readonly Line[];
}
interface Aid {
  readonly aid: Money;
}
interface AidParameters {
  readonly share: Rate;
}
type Formula = (bill: TermsOf<Bill>, p: TermsOf<AidParameters>) => TermsOf<Aid>;

const Line: Schema<Line> = record<Line>('行', 'line', { amount: money('额', 'amount') });
const Bill: Schema<Bill> = record<Bill>('账单', 'bill', {
  cost: money('费用', 'cost'),
  urgent: flag('急诊', 'urgent'),
  lines: list('明细', 'lines', Line),
});
const Aid: Schema<Aid> = record<Aid>('救助', 'aid', { aid: money('救助金', 'aid') });
const toFen = rounding('halfUp', '0.01', 'example');
const toYuan = rounding('down', '1', 'example');

function define(formula: Formula): Policy<'example/aid', Bill, Aid, AidParameters> {
  return definePolicy({
    id: 'example/aid',
    clauses: ['8.2'],
    title: text('示例', 'example'),
    summary: text('示例', 'example'),
    subject: 'person',
    authority: text('民政局', 'civil affairs'),
    papers: [],
    timeLimit: text('未规定', 'not set'),
    level: text('县', 'county'),
    sources: [{ key: 'X', title: 'x' }],
    input: Bill,
    output: Aid,
    parameters: { share: parameter('example/share', '8.2', rate('比例', 'share')) },
    formula,
    laws: [],
    examples: [],
  });
}

function codesOf(formula: Formula): string[] {
  try {
    define(formula);
    return [];
  } catch (error) {
    if (!(error instanceof DzfpError)) throw error;
    return error.issues.map(({ code }) => code);
  }
}

/** A formula that reads everything, around the part that a test is about. */
function reading(bill: TermsOf<Bill>, p: TermsOf<AidParameters>, aid: MoneyTerm): TermsOf<Aid> {
  const lines = bill.lines.sum((line) => line.amount).as('明细合计', 'sum of the lines');
  const share = bill.cost.times(p.share).round(toFen).as('按比例', 'by share');
  return { aid: bill.urgent.choose(aid, aid.plus(lines).minus(share)) };
}

describe('a definition', () => {
  it('is taken when it reads all and returns what it declares', () => {
    expect(codesOf((bill, p) => reading(bill, p, bill.cost))).toEqual([]);
  });

  it('is refused when a fact or a parameter is never read', () => {
    expect(codesOf((bill) => ({ aid: bill.cost }))).toEqual(['DZ201', 'DZ201', 'DZ201']);
  });

  it('is refused when it returns another field than it declares', () => {
    expect(codesOf((bill, p) => ({ ...reading(bill, p, bill.cost), more: bill.cost }))).toEqual(['DZ202']);
    expect(codesOf(() => ({}) as TermsOf<Aid>)).toEqual(['DZ202']);
  });

  it('is refused when it uses a term as a value', () => {
    expect(codesOf((bill, p) => reading(bill, p, Number(bill.cost) > 0 ? bill.cost : nothing))).toEqual(['DZ203']);
    expect(() => JSON.stringify(yuan('1'))).toThrow('DZ203');
  });

  it('is refused when two runs differ', () => {
    let runs = 0;
    expect(codesOf((bill, p) => reading(bill, p, runs++ === 0 ? bill.cost : nothing))).toEqual(['DZ204']);
  });

  it('is refused when an amount at its grain is rounded again', () => {
    expect(codesOf((bill, p) => reading(bill, p, bill.cost.round(toFen)))).toEqual(['DZ205']);
    expect(codesOf((bill, p) => reading(bill, p, bill.cost.round(toYuan)))).toEqual([]);
    expect(codesOf((bill, p) => reading(bill, p, bill.cost.round(toYuan).round(toYuan)))).toEqual(['DZ205']);
  });

  it('is refused when an item leaves its list', () => {
    let escaped: MoneyTerm | undefined;
    const formula: Formula = (bill, p) => {
      bill.lines.sum((line) => (escaped = line.amount));
      return reading(bill, p, escaped ?? nothing);
    };
    expect(codesOf(formula)).toEqual(['DZ206']);
  });

  it('is refused when it returns an unrounded amount that the compiler was talked out of', () => {
    const unrounded = (bill: TermsOf<Bill>, p: TermsOf<AidParameters>): MoneyTerm =>
      bill.cost.times(p.share) as unknown as MoneyTerm;
    expect(codesOf((bill, p) => ({ aid: reading(bill, p, nothing).aid.plus(unrounded(bill, p)) }))).toContain('DZ207');
  });

  it('is refused when four operations stand on one another without a name', () => {
    const deep = (bill: TermsOf<Bill>): MoneyTerm =>
      bill.cost.plus(yuan('1')).atLeast(yuan('2')).atMost(yuan('3')).plus(yuan('4'));
    expect(codesOf((bill, p) => reading(bill, p, deep(bill).as('深', 'deep')))).toEqual(['DZ208']);
  });

  it('is refused when choices of two lists are compared', () => {
    const tier = choice('级别', 'tier', { a: text('甲', 'A') });
    expect(tier).toBeDefined();
    class Pair extends Term {
      protected override wrap(): this {
        return this;
      }
    }
    const foreign = (bill: TermsOf<Bill>): MoneyTerm => {
      const a = { op: 'constant', quantity: 'choice', labels: ['a'], value: 0 } as const;
      const b = { op: 'constant', quantity: 'choice', labels: ['b'], value: 0 } as const;
      const same = new Pair({ op: 'compare', quantity: 'flag', relation: 'equal', left: a, right: b });
      return bill.cost.when(same as never, nothing);
    };
    expect(codesOf((bill, p) => reading(bill, p, foreign(bill)))).toEqual(['DZ209']);
  });
});

describe('the graph', () => {
  const { graph } = define((bill, p) => reading(bill, p, bill.cost));

  it('survives JSON and is frozen', () => {
    expect(JSON.parse(JSON.stringify(graph))).toEqual(graph);
    expect(Object.isFrozen(graph) && Object.isFrozen(graph.nodes) && graph.nodes.every(Object.isFrozen)).toBe(true);
  });

  it('holds equal steps once', () => {
    const shared = define((bill, p) =>
      reading(
        bill,
        p,
        bill.cost.plus(bill.cost).as('两倍', 'double').minus(bill.cost.plus(bill.cost)).as('差', 'difference'),
      ),
    );
    expect(shared.graph.nodes.filter(({ op, quantity }) => op === 'add' && quantity === 'money')).toHaveLength(2);
  });
});

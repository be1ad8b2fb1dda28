import { describe, expectTypeOf, it } from 'vitest';
import {
  definePlugin,
  definePolicy,
  money,
  parameter,
  rate,
  record,
  rounding,
  text,
  type Money,
  type Policy,
  type Rate,
  type Schema,
} from '../index.ts';
import { createEngine } from '../plugin/engine.ts';

interface Bill {
  readonly cost: Money;
}
interface Aid {
  readonly aid: Money;
}
interface AidParameters {
  readonly share: Rate;
}

const Bill: Schema<Bill> = record<Bill>('账单', 'bill', { cost: money('费用', 'cost') });
const Aid: Schema<Aid> = record<Aid>('救助', 'aid', { aid: money('救助金', 'aid') });
const share = parameter('example/share', '8.2', rate('比例', 'share'));
const toFen = rounding('halfUp', '0.01', 'example');

const card = {
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
  laws: [],
  examples: [],
} as const;

const aid: Policy<'example/aid', Bill, Aid, AidParameters> = definePolicy({
  ...card,
  input: Bill,
  output: Aid,
  parameters: { share },
  formula: (bill, p) => ({ aid: bill.cost.times(p.share).round(toFen) }),
});

const engine = createEngine({
  plugins: [definePlugin({ name: 'example', title: text('示例', 'example'), policies: [aid] })],
});

describe('a definition', () => {
  it('refuses an unrounded result', () => {
    definePolicy({
      ...card,
      input: Bill,
      output: Aid,
      parameters: { share },
      // @ts-expect-error an unrounded amount cannot be returned
      formula: (bill, p) => ({ aid: bill.cost.times(p.share) }),
    });
  });

  it('refuses a schema that drifts from its interface', () => {
    // @ts-expect-error the field is money, not a rate
    record<Bill>('账单', 'bill', { cost: rate('费用', 'cost') });
    // @ts-expect-error a field is missing
    record<Bill>('账单', 'bill', {});
  });
});

describe('an engine', () => {
  it('knows ids, inputs and outputs from the plugins alone', () => {
    const answer = engine.evaluate('example/aid', { cost: '1.00' }, { jurisdiction: '371400', on: '2019-06-01' });
    expectTypeOf(answer).toEqualTypeOf<{ readonly aid: string }>();
    // @ts-expect-error no such policy
    engine.evaluate('example/none', { cost: '1.00' }, { jurisdiction: '371400', on: '2019-06-01' });
    // @ts-expect-error an amount is a string in yuan
    engine.evaluate('example/aid', { cost: 1 }, { jurisdiction: '371400', on: '2019-06-01' });
  });

  it('shows wire types that can be read', () => {
    expectTypeOf(aid.with).parameter(0).toEqualTypeOf<{ readonly share: string }>();
    expectTypeOf(aid.with({ share: '0.5' }).evaluateParsed).returns.toEqualTypeOf<Aid>();
  });
});

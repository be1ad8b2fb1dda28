import { expect, it } from 'vitest';
import {
  count,
  definePolicy,
  flag,
  list,
  money,
  parameter,
  rate,
  record,
  rounding,
  table,
  choice,
  text,
  bands,
  nothing,
  type Money,
  type Policy,
  type Rate,
  type Schema,
  type Table,
  type Count,
  type Bands,
} from './index.ts';
import { explain, explanationText } from './reading/index.ts';
interface Bill {
  readonly cost: Money;
  readonly tier: 'a' | 'b';
  readonly urgent?: boolean;
  readonly items: readonly Item[];
}
interface Item {
  readonly price: Money;
  readonly n: Count;
}
interface Aid {
  readonly aid: Money;
  readonly total: Money;
}
interface AidParameters {
  readonly share: Table<'a' | 'b', Rate>;
  readonly cap: Money | null;
  readonly bands: Table<'a' | 'b', Bands>;
}
const tier = choice('级别', 'tier', { a: text('甲', 'a'), b: text('乙', 'b') });
const Item: Schema<Item> = record('项', 'item', { price: money('价', 'price'), n: count('数', 'n') });
const Bill: Schema<Bill> = record('账单', 'bill', {
  cost: money('费用', 'cost'),
  tier,
  urgent: flag('急诊', 'urgent').optional(),
  items: list('明细', 'items', Item),
});
const policy: Policy<'example/aid', Bill, Aid, AidParameters> = definePolicy({
  id: 'example/aid',
  clauses: ['8.2'],
  title: text('示例救助', 'Example aid'),
  summary: text('按比例救助。', 'Aid by a share.'),
  subject: 'person',
  authority: text('民政局', 'civil affairs'),
  papers: [],
  timeLimit: text('未规定', 'not set'),
  level: text('县', 'county'),
  sources: [{ key: 'X', title: 'x' }],
  input: Bill,
  output: record<Aid>('救助', 'aid', { aid: money('救助金', 'aid'), total: money('合计', 'total') }),
  parameters: {
    share: parameter('e/share', '8.2', table(tier, rate('比例', 'share'))),
    cap: parameter('e/cap', '8.2', money('封顶', 'cap').nullable()),
    bands: parameter('e/bands', '8.2', table(tier, bands('分段', 'bands'))),
  },
  formula: (bill, p) => {
    const r = rounding('halfUp', '0.01', 'X');
    const raw = bill.cost.times(p.share.at(bill.tier)).round(r).as('毛额', 'gross');
    const b = bill.cost.through(p.bands.at(bill.tier), { above: nothing }).round(r).as('分段额', 'by bands');
    const aid = bill.urgent.ifUnknown(bill.urgent.known).choose(raw, b).atMost(p.cap);
    return { aid, total: bill.items.sum((i) => i.price.times(i.n)) };
  },
  laws: [],
  examples: [],
});
it('works', () => {
  const b = policy.with({
    share: { a: '0.5' },
    cap: '100.00',
    bands: {
      a: [
        { upTo: '10.00', rate: '0.5' },
        { upTo: null, rate: '0.1' },
      ],
      b: [{ upTo: null, rate: '1' }],
    },
  });
  expect(
    b.evaluate({
      cost: '10.01',
      tier: 'a',
      urgent: true,
      items: [
        { price: '1.00', n: 3 },
        { price: '0.50', n: 1 },
      ],
    }),
  ).toEqual({ aid: '5.01', total: '3.50' });
  expect(b.evaluate({ cost: '20.00', tier: 'a', items: [] })).toEqual({ aid: '6.00', total: '0.00' });
  expect(() => b.evaluate({ cost: '20.001', tier: 'c', items: [], x: 1 } as never)).toThrowErrorMatchingInlineSnapshot(`
    [DzfpError: DZ101 费用 cost (cost) must be a decimal string in yuan with at most two decimals, found "20.001". Write it like "1786.95".
    DZ107 级别 tier (tier) is required and was not given. Only a field that may be unknown can be left out.
    DZ108 x is not a known field here. Check its spelling or remove it.]
  `);
  expect(() => b.evaluate({ cost: '20.00', tier: 'b', urgent: true, items: [] })).toThrowErrorMatchingInlineSnapshot(
    `[DzfpError: DZ302 The parameter table has no value for: share.b, cap. No source gives it; the competent office has to.]`,
  );
  console.log(
    explanationText(
      explain(b, {
        cost: '10.01',
        tier: 'a',
        urgent: true,
        items: [
          { price: '1.00', n: 3 },
          { price: '0.50', n: 1 },
        ],
      }),
      'zh',
    ),
  );
});

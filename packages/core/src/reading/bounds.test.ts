import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bands,
  choice,
  count,
  day,
  definePolicy,
  flag,
  list,
  money,
  noRate,
  nothing,
  parameter,
  parseMoney,
  printMoney,
  rate,
  ratio,
  record,
  rounding,
  table,
  text,
  yuan,
  type Bands,
  type Count,
  type Day,
  type Money,
  type Policy,
  type Rate,
  type Ratio,
  type Schema,
  type Table,
} from '../index.ts';
import type { PolicyDefinition } from '../policy/define-policy.ts';
import { bounds, questions, type Extent } from './index.ts';

const card = {
  clauses: ['1.1'],
  title: text('示例', 'Example'),
  summary: text('示例。', 'An example.'),
  subject: 'person',
  authority: text('民政局', 'civil affairs'),
  papers: [],
  timeLimit: text('未规定', 'not set'),
  level: text('县', 'county'),
  sources: [{ key: 'X', title: 'x' }],
  laws: [],
  examples: [],
} as const;

function policyOf<const Id extends string, Input, Output, P = object>(
  definition: Pick<
    PolicyDefinition<Id, Input, Output, P>,
    'id' | 'input' | 'output' | 'parameters' | 'formula' | 'requires'
  >,
): Policy<Id, Input, Output, P> {
  return definePolicy({ ...card, ...definition });
}

const fen = rounding('halfUp', '0.01', 'X');

interface Bill {
  readonly cost: Money;
  readonly own: Money;
  readonly tier: 'a' | 'b' | 'c';
  readonly urgent?: boolean;
  readonly cap: Money | null;
  readonly born: Day;
  readonly on: Day;
  readonly household: { readonly persons: Count; readonly poor?: boolean };
  readonly items: readonly Item[];
}
interface Item {
  readonly price: Money;
  readonly n: Count;
  readonly covered?: boolean;
}
interface Aid {
  readonly aid: Money;
  readonly burden: Money;
  readonly total: Money;
  readonly each: Money;
  readonly share: Ratio;
  readonly high: boolean;
  readonly class: 'a' | 'b' | 'c';
  readonly inner: { readonly years: Count; readonly largest: Money };
}
interface AidParameters {
  readonly share: Table<'a' | 'b' | 'c', Rate>;
  readonly bands: Table<'a' | 'b' | 'c', Bands>;
}

const tier = choice('级别', 'tier', { a: text('甲', 'a'), b: text('乙', 'b'), c: text('丙', 'c') });
const Item: Schema<Item> = record('项', 'item', {
  price: money('价', 'price', { most: '90.00' }),
  n: count('数', 'n', { most: 5 }),
  covered: flag('目录内', 'covered').optional(),
});

/** A bill with amounts up to `most` yuan. */
function aidUpTo<const Id extends string>(id: Id, most: string): Policy<Id, Bill, Aid, AidParameters> {
  return policyOf({
    id,
    input: record<Bill>('账单', 'bill', {
      cost: money('费用', 'cost', { most }),
      own: money('自费', 'own', { most }),
      tier,
      urgent: flag('急诊', 'urgent').optional(),
      cap: money('封顶', 'cap', { most }).nullable(),
      born: day('出生', 'born', { least: '1980-01-01', most: '2000-12-31' }),
      on: day('日期', 'on', { least: '2019-01-01', most: '2019-12-31' }),
      household: record<Bill['household']>('家庭', 'household', {
        persons: count('人数', 'persons', { most: 12 }),
        poor: flag('贫困', 'poor').optional(),
      }),
      items: list('明细', 'items', Item, { most: 4 }),
    }),
    output: record<Aid>('救助', 'aid', {
      aid: money('救助金', 'aid'),
      burden: money('负担', 'burden'),
      total: money('合计', 'total'),
      each: money('人均', 'each'),
      share: ratio('占比', 'share'),
      high: flag('高额', 'high'),
      class: tier,
      inner: record<Aid['inner']>('内', 'inner', { years: count('年龄', 'years'), largest: money('最大', 'largest') }),
    }),
    parameters: {
      share: parameter('e/share', '1.1', table(tier, rate('比例', 'share'))),
      bands: parameter('e/bands', '1.1', table(tier, bands('分段', 'bands'))),
    },
    requires: [
      {
        id: 'own-within',
        fields: ['own', 'cost'],
        rule: text('自费不超过费用', 'own is within cost'),
        holds: (bill) => bill.own.isAtMost(bill.cost),
      },
    ],
    formula: (bill, p) => {
      const base = bill.cost.minus(bill.own).as('基数', 'base');
      const flat = base.times(p.share.at(bill.tier)).round(fen).as('定比', 'flat');
      const banded = base
        .through(p.bands.at(bill.tier), { above: yuan('3.00') })
        .round(fen)
        .as('分段', 'banded');
      const raw = bill.urgent.ifUnknown(bill.household.poor.ifUnknown(bill.urgent.known)).choose(flat, banded);
      const aid = raw.atMost(bill.cap).as('救助', 'aid');
      const covered = bill.items.sum((i) => i.covered.ifUnknown(i.covered.known).choose(i.price.times(i.n), nothing));
      const burden = bill.cost.minus(aid).atLeast(bill.own).as('负担', 'burden');
      const years = bill.born.wholeYearsUntil(bill.on);
      const high = burden.isAbove(yuan('20.00')).and(years.isAbove(bill.household.persons));
      return {
        aid,
        burden,
        total: covered.plus(aid),
        each: aid.dividedBy(bill.household.persons, { rounding: fen, whenZero: aid }),
        share: burden.per(bill.cost, { whenZero: noRate }),
        high,
        class: bill.tier,
        inner: { years, largest: bill.items.greatest((i) => i.price, { whenEmpty: nothing }) },
      };
    },
  });
}

const values = {
  share: { a: '0.5', b: '0.6543', c: '1' },
  bands: {
    a: [
      { upTo: '10.00', rate: '0.5' },
      { upTo: '33.33', rate: '0.9' },
      { upTo: null, rate: '0.1' },
    ],
    b: [{ upTo: null, rate: '0.333333' }],
    c: [{ upTo: '20.00', rate: '0.75' }],
  },
};
const small = aidUpTo('example/small', '60.00').with(values);
const wide = aidUpTo('example/wide', '999999999999.99').with(values);

type Facts = Record<string, unknown>;
const item = { price: '12.34', n: 2, covered: true };
const full: Facts = {
  cost: '50.00',
  own: '5.00',
  tier: 'a',
  urgent: true,
  cap: '30.00',
  born: '1990-05-05',
  on: '2019-05-04',
  household: { persons: 3, poor: true },
  items: [item, { price: '1.00', n: 1, covered: false }],
};

function without(facts: Facts, ...paths: string[]): Facts {
  const copy = structuredClone(facts);
  for (const path of paths) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let at = copy;
    for (const name of names) at = at[name] as Facts;
    delete at[last];
  }
  return copy;
}

function completed(facts: Facts, path: string, value: unknown): Facts {
  const copy = structuredClone(facts);
  const names = path.split('.');
  const last = names.pop() ?? '';
  let at = copy;
  for (const name of names) at = (at[name] ??= {}) as Facts;
  if (value !== undefined) at[last] = value;
  return copy;
}

type Answer = Record<string, unknown>;

function flatten(answer: unknown, prefix = ''): Answer {
  return Object.fromEntries(
    Object.entries(answer as Answer).flatMap(([name, value]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(flatten(value, `${prefix}${name}.`))
        : [[`${prefix}${name}`, value]],
    ),
  );
}

/** A figure of the wire as a number that compares: amounts, ratios, days and counts. */
function size(wire: unknown): number {
  const printed = String(wire);
  if (printed.includes('/')) return Number(printed.split('/')[0]) / Number(printed.split('/')[1]);
  return /^\d{4}-\d\d-\d\d$/.test(printed) ? Date.parse(printed) : Number(printed);
}

function lies(value: unknown, extent: Extent): boolean {
  if (extent.decided) return extent.value === value || size(extent.value) === size(value);
  if ('possible' in extent) return extent.possible.includes(value as string);
  return value === null
    ? extent.orNone === true
    : size(extent.least) <= size(value) && size(value) <= size(extent.most);
}

function decide(of: typeof small, facts: Facts): Answer | null {
  const decided = of.safeEvaluate(facts);
  return decided.ok ? flatten(decided.value) : null;
}

/** The extents found by trying every completion. */
function enumerated(answers: readonly (Answer | null)[]): Record<string, Extent> {
  const found = answers.filter((answer) => answer !== null);
  return Object.fromEntries(
    Object.keys(found[0] ?? {}).map((name): [string, Extent] => {
      const all = [...new Set(found.map((answer) => answer[name]))];
      const sorted = all.sort((a, b) => size(a) - size(b));
      const [least, most] = [sorted[0], sorted.at(-1)] as [string, string];
      if (all.length === 1) return [name, { decided: true, value: least }];
      const listed = name === 'high' || name === 'class';
      return [
        name,
        listed
          ? { decided: false, possible: [false, true, 'a', 'b', 'c'].filter((each) => all.includes(each)), exact: true }
          : { decided: false, least, most, exact: true },
      ];
    }),
  );
}

/** Ratios are compared by their value: different completions may write the same one differently. */
function comparable(of: Readonly<Record<string, Extent>>): unknown {
  const { share, ...rest } = of;
  if (!share) return rest;
  if (share.decided) return { ...rest, share: size(share.value) };
  return 'least' in share ? { ...rest, share: [size(share.least), size(share.most), share.exact] } : rest;
}

const amounts = Array.from({ length: 6001 }, (_, n) => printMoney(n as Money));

describe('exactness', () => {
  it.each(['cost', 'own'] as const)('one unknown amount (%s) gives what trying every amount gives', (name) => {
    for (const changes of [
      {},
      { tier: 'b', urgent: false },
      { tier: 'a', urgent: false, cap: null },
      { tier: 'c', urgent: false, cap: '11.11', household: { persons: 0 } },
    ]) {
      const facts = { ...full, ...changes };
      const expected = enumerated(amounts.map((amount) => decide(small, { ...facts, [name]: amount })));
      expect(comparable(bounds(small, without(facts, name)).results)).toEqual(comparable(expected));
    }
  });

  it('an unknown amount that may be none is completed by none too', () => {
    const facts = { ...full, cost: '60.00', own: '0.00', tier: 'c' };
    const expected = enumerated([null, ...amounts].map((cap) => decide(small, { ...facts, cap })));
    expect(comparable(bounds(small, without(facts, 'cap')).results)).toEqual(comparable(expected));
  });

  it('one unknown day', () => {
    const days = Array.from({ length: 7671 }, (_, n) => new Date(Date.UTC(1980, 0, 1 + n)).toISOString().slice(0, 10));
    const expected = enumerated(days.map((born) => decide(small, { ...full, born })));
    expect(comparable(bounds(small, without(full, 'born')).results)).toEqual(comparable(expected));
  });

  it('one unknown amount beside unknown labels and flags', () => {
    const open = without(full, 'cost', 'tier', 'urgent', 'household.poor');
    const answers = ['a', 'b', 'c'].flatMap((each) =>
      [true, false].flatMap((urgent) => amounts.map((cost) => decide(small, { ...full, cost, tier: each, urgent }))),
    );
    const { results } = bounds(small, open);
    const expected = enumerated(answers);
    for (const name of ['aid', 'burden', 'total', 'class']) expect(results[name]).toEqual(expected[name]);
  });

  it('the whole range of amounts', () => {
    expect(bounds(wide, without({ ...full, cap: null }, 'cost')).results).toMatchObject({
      aid: { least: '0.00', most: '499999999997.50', exact: true },
      burden: { least: '5.00', most: '500000000002.49', exact: true },
    });
  });

  it('a fact inside an item', () => {
    const expected = enumerated(
      Array.from({ length: 9001 }, (_, n) => decide(small, completed(full, 'items.0.price', printMoney(n as Money)))),
    );
    expect(bounds(small, without(full, 'items.0.price')).results).toEqual(expected);
    expect(bounds(small, without(full, 'items.0.price')).missing.map(({ path }) => path)).toEqual([
      ['items', '0', 'price'],
    ]);
  });

  it('twelve flags', () => {
    const names = Array.from({ length: 12 }, (_, i) => `f${i}`);
    const policy = policyOf({
      id: 'example/flags',
      input: record<Record<string, boolean>>('旗', 'flags', Object.fromEntries(names.map((n) => [n, flag(n, n)]))),
      output: record<{ sum: Money; odd: boolean }>('果', 'result', { sum: money('和', 'sum'), odd: flag('奇', 'odd') }),
      parameters: {},
      formula: (facts) => {
        const parts = names.map((name, i) =>
          facts[name]!.choose(
            yuan(`${i}.01`),
            i + 1 < names.length ? facts[names[i + 1]!]!.choose(nothing, yuan('2')) : nothing,
          ),
        );
        return {
          sum: parts.reduce((so, part, i) => so.plus(part).as(`和${i}`, `sum ${i}`)),
          odd: names.slice(1).reduce((so, name) => so.and(facts[name]!), facts['f0']!),
        };
      },
    });
    const bound = policy.with({});
    const answers = Array.from({ length: 4096 }, (_, bits) =>
      bound.evaluate(Object.fromEntries(names.map((name, i) => [name, ((bits >> i) & 1) === 1]))),
    );
    const sums = answers.map(({ sum }) => parseMoney(sum));
    expect(bounds(bound, {}).results).toEqual({
      sum: {
        decided: false,
        least: printMoney(Math.min(...sums) as Money),
        most: printMoney(Math.max(...sums) as Money),
        exact: true,
      },
      odd: { decided: false, possible: [false, true], exact: true },
    });
  });
});

const money60 = fc.integer({ min: 0, max: 6000 }).map((n) => printMoney(n as Money));
const itemOf = fc.record(
  {
    price: fc.integer({ min: 0, max: 9000 }).map((n) => printMoney(n as Money)),
    n: fc.nat({ max: 5 }),
    covered: fc.boolean(),
  },
  { requiredKeys: ['price', 'n'] },
);
const dayBetween = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: Date.parse(from) / 864e5, max: Date.parse(to) / 864e5 })
    .map((n) => new Date(n * 864e5).toISOString().slice(0, 10));
const factsOf = fc.record(
  {
    cost: money60,
    own: fc.oneof(money60, fc.constant('0.00')),
    tier: fc.constantFrom('a', 'b', 'c'),
    urgent: fc.boolean(),
    cap: fc.option(money60, { nil: null }),
    born: dayBetween('1980-01-01', '2000-12-31'),
    on: dayBetween('2019-01-01', '2019-12-31'),
    household: fc.record({ persons: fc.nat({ max: 12 }), poor: fc.boolean() }, { requiredKeys: ['persons'] }),
    items: fc.array(itemOf, { maxLength: 4 }),
  },
  { requiredKeys: ['cost', 'own', 'tier', 'cap', 'born', 'on', 'household', 'items'] },
);
const leaves = [
  'cost',
  'own',
  'tier',
  'urgent',
  'cap',
  'born',
  'on',
  'household',
  'items',
  'household.persons',
  'household.poor',
  'items.0.price',
  'items.0.n',
  'items.0.covered',
  'items.1.price',
];

describe('soundness', () => {
  it('every completion lies within, whatever is missing', () => {
    fc.assert(
      fc.property(factsOf, fc.subarray(leaves, { minLength: 1, maxLength: 6 }), (facts, missing) => {
        const answer = decide(small, facts);
        if (answer === null) return;
        const paths = missing.filter((path) => {
          let at: unknown = facts;
          for (const name of path.split('.').slice(0, -1)) at = (at as Facts | undefined)?.[name];
          return at !== undefined;
        });
        const open = without(facts, ...paths.filter((p) => !paths.some((other) => p.startsWith(`${other}.`))));
        const { results } = bounds(small, open);
        for (const [name, extent] of Object.entries(results)) {
          if (!lies(answer[name], extent))
            throw new Error(`${name}: ${String(answer[name])} not in ${JSON.stringify(extent)}`);
        }
        questions(small, open);
      }),
      { numRuns: 120 },
    );
  }, 120_000);
});

describe('several unknown numbers and lists', () => {
  it('are sound, and exact where the corners show it', () => {
    const { results } = bounds(small, without(full, 'cost', 'cap', 'household.persons'));
    expect(results['aid']).toEqual({ decided: false, least: '0.00', most: '27.50', exact: true });
    expect(results['burden']).toEqual({ decided: false, least: '5.00', most: '60.00', exact: true });
    expect(results['class']).toEqual({ decided: true, value: 'a' });
  });

  it('an unknown list is any list', () => {
    const { results, missing } = bounds(small, without(full, 'items'));
    expect(results['total']).toMatchObject({ decided: false, least: '22.50', most: '1822.50', exact: false });
    expect(results['inner.largest']).toEqual({ decided: false, least: '0.00', most: '90.00', exact: true });
    expect(results['aid']).toEqual({ decided: true, value: '22.50' });
    expect(missing.map(({ path }) => path)).toEqual([['items']]);
  });
});

describe('what is decided', () => {
  interface Three {
    readonly a?: boolean;
    readonly b: boolean;
    readonly c: boolean;
    readonly amount?: Money;
  }
  const three = policyOf({
    id: 'example/three',
    input: record<Three>('三', 'three', {
      a: flag('甲', 'a').optional(),
      b: flag('乙', 'b'),
      c: flag('丙', 'c'),
      amount: money('额', 'amount', { least: '1.00', most: '9.00' }).optional(),
    }),
    output: record<{ some: boolean; paid: Money }>('果', 'result', {
      some: flag('有', 'some'),
      paid: money('付', 'paid'),
    }),
    parameters: {},
    formula: (facts) => ({
      some: facts.a.ifUnknown(facts.c).or(facts.b),
      paid: facts.b.choose(nothing, facts.amount.ifUnknown(yuan('20.00'))),
    }),
  }).with({});

  it('is decided although facts are missing: one yes suffices', () => {
    const { results, missing } = bounds(three, { b: true });
    expect(results).toEqual({ some: { decided: true, value: true }, paid: { decided: true, value: '0.00' } });
    expect(missing.map(({ path }) => path.join('.'))).toEqual(['a', 'c', 'amount']);
    expect(questions(three, { b: true })).toEqual([]);
  });

  it('leaving an optional fact out for good is a completion too', () => {
    expect(bounds(three, { b: false, c: false }).results).toEqual({
      some: { decided: false, possible: [false, true], exact: true },
      paid: { decided: false, least: '1.00', most: '20.00', exact: true },
    });
  });

  it('nothing is missing when everything is given', () => {
    const facts = { a: true, b: false, c: true, amount: '2.00' };
    expect(bounds(three, facts)).toEqual({
      results: { some: { decided: true, value: true }, paid: { decided: true, value: '2.00' } },
      missing: [],
    });
  });
});

describe('refusals', () => {
  it('wrong facts are refused, missing ones are not', () => {
    expect(() => bounds(small, { cost: '1.234' })).toThrow(/^DZ101[^\n]*$/);
    expect(() => bounds(small, { items: [{ price: 'x' }], more: 1 })).toThrow(/DZ101[^]*DZ108/);
    expect(() => bounds(small, {})).not.toThrow();
  });

  it('facts that contradict one another are refused whatever is missing', () => {
    expect(() => bounds(small, { cost: '1.00', own: '2.00' })).toThrow(/DZ114/);
    expect(() => questions(small, { cost: '1.00', own: '2.00' })).toThrow(/DZ114/);
  });

  it('a value of the law that nobody gave is left out of the ends, and refused when every completion needs it', () => {
    const holes = aidUpTo('example/holes', '60.00').with({ ...values, share: { a: '0.5', b: '0.6' } });
    const facts = { ...full, cap: null };
    expect(bounds(holes, without(facts, 'tier')).results['aid']).toEqual({
      decided: false,
      least: '22.50',
      most: '27.00',
      exact: false,
    });
    expect(() => bounds(holes, without({ ...facts, tier: 'c' }, 'cost'))).toThrow(/DZ302/);
  });
});

describe('questions', () => {
  it('ask first for what settles most, and last for what settles nothing', () => {
    const asked = questions(small, without(full, 'cost', 'tier', 'items.1.n', 'household.poor'));
    expect(asked.map(({ path }) => path.join('.'))).toEqual(['cost', 'tier', 'household.poor', 'items.1.n']);
    expect(asked.at(-1)?.settles).toBe(0);
    expect(asked[0]?.settles).toBeGreaterThan(0.2);
  });

  it('an only fact settles everything, and nothing is asked when all is given', () => {
    expect(questions(small, without(full, 'cost')).map(({ settles }) => settles)).toEqual([1]);
    expect(questions(small, full)).toEqual([]);
  });

  it('answer an empty form', () => {
    expect(questions(wide, {}).length).toBe(10);
  });
});

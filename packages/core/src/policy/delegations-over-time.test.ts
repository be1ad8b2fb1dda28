import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  definePolicy,
  delegationsOverTime,
  DzfpError,
  inPeriod,
  lookUp,
  money,
  nothing,
  parameter,
  parseDay,
  plusDays,
  printDay,
  record,
  table,
  choice,
  text,
  timelineOf,
  type Money,
  type ParameterBook,
  type ParameterEntry,
  type Period,
} from '../index.ts';
import { bareCard } from '../../fixture/bare-card.ts';

interface Asked {
  readonly amount: Money;
}
interface Given {
  readonly amount: Money;
}
const tier = choice('级别', 'tier', { a: text('甲', 'a'), b: text('乙', 'b') });
const parameters = {
  least: parameter('x/least', '6.3', money('最低', 'least')),
  local: parameter('x/local', '6.3', money('本地', 'local')),
  most: parameter('x/most', '6.3', table(tier, money('最高', 'most'))),
};
const policy = definePolicy({
  ...bareCard,
  id: 'example/over-time',
  input: record<Asked>('申请', 'asked', { amount: money('金额', 'amount') }),
  output: record<Given>('结果', 'given', { amount: money('金额', 'amount') }),
  parameters,
  formula: ({ amount }, { local, least, most }) => ({
    amount: amount.atMost(local).atLeast(least).atMost(most.at('a')).atMost(most.at('b')),
  }),
  delegations: [
    {
      id: 'at-least',
      clause: '6.3',
      rule: text('不低于最低', 'not below the least'),
      limits: 'local',
      otherwise: 'refuse',
      source: 'X',
      holds: (now) => now.local.isAtLeast(now.least),
    },
    {
      id: 'at-most',
      clause: '6.3',
      rule: text('不高于最高', 'not above the most'),
      limits: 'local',
      otherwise: 'exception',
      source: 'X',
      holds: (now) => now.local.isAtMost(now.most.at('b')),
    },
    {
      id: 'grows',
      clause: '6.3',
      rule: text('不低于上年', 'not below the year before'),
      limits: 'local',
      otherwise: 'exception',
      source: 'X',
      holds: (now, lastYear) => now.local.isAtLeast(lastYear.local).or(now.local.equals(nothing)),
    },
  ],
  laws: [],
  examples: [],
});

const first = parseDay('2018-12-01');
const anyDay = fc.oneof(
  fc.constantFrom('2020-02-28', '2020-02-29', '2020-03-01', '2021-02-28', '2021-03-01').map(parseDay),
  fc.integer({ min: 0, max: 900 }).map((days) => plusDays(first, days)),
);
const amount = fc.constantFrom('0.00', '1.00', '2.00', '3.00');
const anyEntry: fc.Arbitrary<ParameterEntry> = fc
  .record({
    given: fc.oneof(
      fc.record({ parameter: fc.constantFrom('x/least', 'x/local'), value: amount }),
      fc.record({
        parameter: fc.constant('x/most'),
        value: fc.record({ a: amount, b: amount }, { requiredKeys: [] }),
      }),
    ),
    jurisdiction: fc.constantFrom('province', 'city', 'county', 'elsewhere'),
    from: anyDay,
    days: fc.option(fc.integer({ min: 0, max: 500 })),
    standing: fc.constantFrom('reported' as const, 'assumed' as const),
  })
  .map(({ given, jurisdiction, from, days, standing }) => ({
    ...given,
    jurisdiction,
    standing,
    from: printDay(from),
    ...(days === null ? {} : { to: printDay(plusDays(from, days)) }),
    source: 'X',
  }));
const anyBook: fc.Arbitrary<ParameterBook> = fc.array(anyEntry, { maxLength: 9 }).map((entries) => ({
  name: text('册', 'book'),
  jurisdictions: [
    { code: 'province', name: text('省', 'province'), within: null },
    { code: 'city', name: text('市', 'city'), within: 'province' },
    { code: 'county', name: text('县', 'county'), within: 'city' },
    { code: 'elsewhere', name: text('别处', 'elsewhere'), within: 'province' },
  ],
  sources: [{ key: 'X', title: 'x' }],
  entries,
}));

const jurisdiction = 'county';
const stretchOn = <T extends Period>(stretches: readonly T[], on: string): T | undefined =>
  stretches.find((each) => inPeriod(parseDay(on), each));
const days = fc.array(
  anyDay.chain((day) => fc.constantFrom(-366, -365, -1, 0, 1, 365, 366).map((by) => plusDays(day, by))),
  {
    minLength: 20,
    maxLength: 20,
  },
);

it('says of every day what a look-up on that day says', () => {
  fc.assert(
    fc.property(anyBook, days, (book, asked) => {
      const timeline = timelineOf(parameters.most, { book, jurisdiction });
      for (const on of asked.map(printDay)) {
        const found = lookUp(parameters.most, { book, jurisdiction, on });
        const stretch = stretchOn(timeline, on);
        if (!('code' in found)) {
          const open = ['a', 'b'].filter((cell) => !Object.hasOwn(found.wire as object, cell));
          expect(stretch).toMatchObject({ state: open.length === 0 ? 'covered' : 'partly', open });
          expect(stretch?.entries[0]).toEqual(found.entry);
        } else expect(stretch?.state ?? 'none').toBe(found.code === 'DZ406' ? 'conflict' : 'none');
      }
    }),
    { numRuns: 300 },
  );
});

it('weighs a bound on every day as binding does on that day', () => {
  let [broken, exceptions] = [0, 0];
  fc.assert(
    fc.property(anyBook, days, (book, asked) => {
      const timelines = delegationsOverTime(policy, { book, jurisdiction });
      for (const on of asked.map(printDay)) {
        const verdicts = timelines.map(({ stretches }) => stretchOn(stretches, on)?.verdict);
        try {
          const { findings } = policy.in({ book, jurisdiction, on });
          const finding = (id: string): string => findings.find((each) => each.id === id)?.finding ?? 'kept';
          expect(verdicts).toEqual(['at-least', 'at-most', 'grows'].map(finding));
          if (verdicts.includes('exception')) exceptions++;
        } catch (error) {
          if (!(error instanceof DzfpError)) throw error;
          const refused = error.issues.every(({ code }) => code === 'DZ402');
          if (refused) expect(verdicts[0]).toBe('broken');
          if (refused) broken++;
        }
      }
    }),
    { numRuns: 600 },
  );
  expect(Math.min(broken, exceptions)).toBeGreaterThan(20);
});

it('knows on which day the value of a 29 February is a year old', () => {
  const local = (value: string, from: string, to?: string): ParameterEntry => ({
    parameter: 'x/local',
    jurisdiction: 'county',
    value,
    from,
    ...(to === undefined ? {} : { to }),
    standing: 'reported',
    source: 'X',
  });
  const entries = [
    local('1.00', '2019-01-01', '2020-02-28'),
    local('3.00', '2020-02-29', '2020-12-31'),
    local('2.00', '2021-01-01'),
  ];
  const [place] = fc.sample(anyBook, 1);
  const [, , grows] = delegationsOverTime(policy, { book: { ...(place as ParameterBook), entries }, jurisdiction });
  const said = grows?.stretches.map(({ from, verdict }) => [printDay(from), verdict]);
  expect(said).toEqual([
    ['2019-01-01', 'unverified'],
    ['2020-01-01', 'kept'],
    ['2021-03-01', 'exception'],
    ['2022-01-01', 'kept'],
  ]);
});

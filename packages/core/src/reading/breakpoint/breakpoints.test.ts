import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bands,
  choice,
  count,
  definePolicy,
  flag,
  list,
  money,
  noRate,
  nothing,
  number,
  onlyWhen,
  parameter,
  printMoney,
  rate,
  record,
  rounding,
  table,
  text,
  type Bands,
  type Bound,
  type Count,
  type Money,
  type Policy,
  type Rate,
  type Table,
} from '../../index.ts';
import { insideFor } from '../../policy/bound.ts';
import { breakpoints, type Along, type BreakpointsOf, type EvenStretch } from '../index.ts';
import { heightAt } from './line.ts';
import { questionOf } from './question.ts';
import { stretchesOf } from './stretches.ts';
import { isLine } from './track.ts';

interface Facts {
  readonly income: Money;
  readonly cost: Money;
  readonly persons: Count;
  readonly kind: 'a' | 'b';
  readonly poor?: boolean;
  readonly earnings: readonly { readonly amount: Money }[];
}
interface Result {
  readonly aid: Money;
  readonly left: Money;
  readonly stepped: Money;
  readonly some: Money | null;
  readonly graded: Money;
  readonly each: Money;
  readonly perhaps: Money;
  readonly heads: Count;
  readonly square: Money;
  readonly parted: Money;
  readonly listed: Money;
  readonly capped: Money;
  readonly lesser: Money;
  readonly chosen: Money;
  readonly rest: Money;
  readonly whole: Money;
  readonly eligible: boolean;
}
interface Parameters {
  readonly line: Money;
  readonly deductible: Money;
  readonly cap: Money;
  readonly floor: Money;
  readonly share: Table<'a' | 'b', Rate>;
  readonly most: Rate;
  readonly tariff: Bands;
}

const kind = choice('类', 'kind', { a: text('甲', 'a'), b: text('乙', 'b') });
const Earning = record<{ amount: Money }>('收入', 'earning', { amount: money('额', 'amount') });
const fen = rounding('halfUp', '0.01', 'X');
const policy: Policy<'example/aid', Facts, Result, Parameters> = definePolicy({
  id: 'example/aid',
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
  input: record<Facts>('事实', 'facts', {
    income: money('收入', 'income'),
    cost: money('费用', 'cost'),
    persons: count('人数', 'persons', { most: 60 }),
    kind,
    poor: flag('贫困', 'poor').optional(),
    earnings: list('收入', 'earnings', Earning, { most: 3 }),
  }),
  output: record<Result>('结果', 'result', {
    aid: money('救助', 'aid'),
    left: money('自负', 'left'),
    stepped: money('取整', 'stepped', { least: '-9999999.00' }),
    some: money('或有', 'some').nullable(),
    graded: money('分级', 'graded'),
    each: money('人均', 'each'),
    perhaps: money('未定', 'perhaps'),
    heads: count('人头', 'heads'),
    square: money('平方', 'square'),
    parted: money('均分', 'parted'),
    listed: money('逐项', 'listed'),
    capped: money('有限', 'capped', { most: '5000.00' }),
    lesser: money('较小', 'lesser'),
    chosen: money('择定', 'chosen'),
    rest: money('余额', 'rest'),
    whole: money('全额', 'whole'),
    eligible: flag('合格', 'eligible'),
  }),
  parameters: {
    line: parameter('e/line', '2.1', money('线', 'line')),
    deductible: parameter('e/deductible', '2.2', money('起付线', 'deductible')),
    cap: parameter('e/cap', '2.3', money('封顶', 'cap')),
    floor: parameter('e/floor', '2.4', money('保底', 'floor')),
    share: parameter('e/share', '2.5', table(kind, rate('比例', 'share'))),
    most: parameter('e/most', '2.6', rate('最高占比', 'most')),
    tariff: parameter('e/tariff', '2.7', bands('分段', 'tariff')),
  },
  requires: [
    {
      id: 'some-cost',
      fields: ['cost', 'income'],
      rule: text('费用与收入不都为零', 'not both are zero'),
      holds: (of) => of.cost.isAbove(nothing).or(of.income.isAbove(nothing)),
    },
  ],
  formula: (of, p) => {
    const covered = of.cost.minus(p.deductible).atLeast(nothing).as('超过起付线', 'above the deductible');
    const due = covered.times(p.share.at(of.kind)).round(fen).as('应付', 'due');
    const paid = due.atMost(p.cap).as('已付', 'paid');
    const eligible = of.income.isBelow(p.line);
    const aid = eligible.choose(paid, nothing).as('救助额', 'the aid');
    const left = of.cost.minus(paid).as('剩余', 'rest');
    const banded = left.through(p.tariff, { above: p.deductible }).round(fen).as('分段额', 'banded');
    const coarse = rounding('down', '1.00', 'X');
    const stepped = banded.times(p.share.at(of.kind)).round(coarse).as('取整额', 'to the yuan');
    const excess = stepped.isAbove(p.floor).choose(stepped.minus(p.cap), left.minus(due));
    const chosen = due.isAbove(p.cap).choose(p.cap, due).as('择定', 'chosen');
    const heavy = left.per(of.income, { whenZero: noRate }).isAtLeast(p.most);
    return {
      aid,
      left: left.atLeast(p.floor),
      stepped: excess,
      some: onlyWhen(heavy, of.cost),
      graded: heavy.or(eligible.not()).choose(banded, left.atMost(banded)),
      each: left.dividedBy(of.persons, { rounding: rounding('up', '0.10', 'X'), whenZero: nothing }),
      perhaps: of.poor.or(eligible).choose(due, due.minus(of.cost).atLeast(nothing)),
      heads: of.persons.isAbove(number(3)).choose(of.persons.plus(number(2)), number(5)),
      square: of.cost.times(of.persons).times(of.persons),
      parted: of.income.dividedBy(of.persons, { rounding: fen, whenZero: nothing }),
      listed: of.earnings.sum((each) => each.amount.atMost(of.cost)),
      capped: of.cost.minus(p.floor).atLeast(nothing),
      lesser: covered.times(p.share.at(of.kind)).round(coarse).atMost(due),
      chosen,
      rest: of.cost.minus(chosen),
      whole: of.cost.isAtMost(nothing).choose(nothing, of.cost),
      eligible,
    };
  },
});

const wire = {
  line: '20.00',
  deductible: '5.00',
  cap: '8.00',
  floor: '2.00',
  share: { a: '0.8', b: '0.5' },
  most: '0.3',
  tariff: [
    { upTo: '10.00', rate: '0.5' },
    { upTo: null, rate: '0.9' },
  ],
};
const bound = policy.with(wire);
const given = { income: '10.00', cost: '12.00', persons: 3, kind: 'a', earnings: [] } as const;
const over = (asked: Partial<Along>): BreakpointsOf =>
  breakpoints(bound, { over: 'cost', outcome: 'aid', given, ...asked });

describe('breakpoints', () => {
  it('finds the deductible and the cap of an aid, with slopes, parameters and clauses', () => {
    const { breakpoints: places, stretches } = over({});
    expect(places.map(({ steps, ...place }) => ({ ...place, steps: steps.length }))).toEqual([
      {
        kind: 'kink',
        at: '5.00',
        before: '0.00',
        value: '0.00',
        slopeBefore: '0',
        slopeAfter: '0.8',
        jump: '0',
        steps: 1,
      },
      {
        kind: 'kink',
        at: '15.00',
        before: '7.99',
        value: '8.00',
        slopeBefore: '0.8',
        slopeAfter: '0',
        jump: '0',
        steps: 1,
      },
    ]);
    const steps = places.flatMap((place) => place.steps);
    expect(steps).toMatchObject([
      { turning: 'floor', name: { en: 'above the deductible' }, parameters: [{ id: 'e/deductible', clause: '2.2' }] },
      { turning: 'ceiling', name: { en: 'paid' }, parameters: [{ id: 'e/cap', clause: '2.3', standing: 'given' }] },
    ]);
    expect(stretches.map((each) => 'slope' in each && each.slope)).toEqual(['0', '0.8', '0']);
  });

  it('finds a cliff with its size and sign', () => {
    const { breakpoints: places } = over({ over: 'income', to: '40.00' });
    expect(places).toMatchObject([
      { kind: 'jump', at: '20.00', before: '5.60', value: '0.00', slopeBefore: '0', slopeAfter: '0', jump: '-5.6' },
    ]);
    expect(places[0]?.steps).toMatchObject([{ turning: 'comparison', parameters: [{ id: 'e/line', clause: '2.1' }] }]);
  });

  it('finds the edges of a tariff', () => {
    const { breakpoints: places } = over({ outcome: 'graded', given: { ...given, income: '20.00' } });
    const short = places.map(({ at, slopeAfter, steps }) => [at, slopeAfter, ...steps.map(({ turning }) => turning)]);
    expect(short).toEqual([
      ['5.00', '0.1', 'floor', 'band'],
      ['15.00', '0.5', 'ceiling'],
      ['18.00', '0.9', 'band'],
    ]);
    expect(places[2]?.steps).toMatchObject([
      { name: { en: 'banded' }, parameters: [{ clause: '2.2' }, { clause: '2.7' }] },
    ]);
  });

  it('takes a step of rounding for no jump, and a single place for no stretch', () => {
    const gentle = policy.with({ ...wire, cap: '0.10', share: { a: '0.1', b: '0' } });
    const kinks = ['chosen', 'rest'].map(
      (outcome) => breakpoints(gentle, { over: 'cost', outcome, given, from: '6.00' }).breakpoints,
    );
    expect(kinks).toMatchObject([
      [{ kind: 'kink', at: '6.05', before: '0.10', value: '0.10', slopeBefore: '0.1', slopeAfter: '0' }],
      [{ kind: 'kink', at: '6.05', before: '5.94', value: '5.95', slopeBefore: '0.9', slopeAfter: '1' }],
    ]);
    expect(over({ outcome: 'whole' })).toMatchObject({ breakpoints: [], stretches: [{ from: '0.00', slope: '1' }] });
  });

  it('tells where facts contradict one another, and where there is none', () => {
    const { stretches } = over({ outcome: 'some', given: { ...given, income: '0.00' }, to: '9.00' });
    expect(stretches).toEqual([
      { from: '0.00', to: '0.00', without: 'refused' },
      { from: '0.01', to: '9.00', without: 'none' },
    ]);
  });

  it('ends where the outcome leaves the range that the policy declares', () => {
    const { stretches } = over({ outcome: 'capped', from: '1000.00' });
    expect(stretches).toMatchObject([
      { from: '1000.00', to: '5002.00', last: '5000.00', slope: '1' },
      { from: '5002.01', without: 'refused' },
    ]);
    expect(bound.safeEvaluate({ ...given, cost: '5002.01' })).toMatchObject({ issues: [{ code: 'DZ305' }] });
  });

  it('runs over counts', () => {
    const { breakpoints: places } = over({ over: 'persons', outcome: 'heads' });
    expect(places).toMatchObject([{ kind: 'kink', at: 3, value: 5, slopeBefore: '0', slopeAfter: '1' }]);
  });

  it.each<[string, Partial<Along>, string, string]>([
    ['a product of two moving amounts', { over: 'persons', outcome: 'square' }, 'DZ505', 'multiplies'],
    ['a moving divisor', { over: 'persons', outcome: 'parted' }, 'DZ505', 'divides'],
    ['a list', { outcome: 'listed', given: { ...given, earnings: [{ amount: '1.00' }] } }, 'DZ505', 'list'],
    ['a flag as the outcome', { outcome: 'eligible' }, 'DZ505', 'no amount'],
    ['an unknown field', { over: 'salary' }, 'DZ108', 'over: salary'],
    ['an unknown outcome', { outcome: 'salary' }, 'DZ108', 'outcome: salary'],
    ['a choice as the input', { over: 'kind' }, 'DZ109', 'an amount or a count'],
    ['ends in the wrong order', { from: '2.00', to: '1.00' }, 'DZ105', '1.00'],
    ['an end that is no amount', { from: 'x' }, 'DZ101', 'x'],
    ['a wrong fact', { given: { ...given, kind: 'c' } }, 'DZ106', 'c'],
    ['an outcome that is unknown throughout', { over: 'income', outcome: 'perhaps', from: '30.00' }, 'DZ301', 'poor'],
  ])('refuses %s', (_, asked, code, said) => {
    expect(() => over(asked)).toThrow(expect.objectContaining({ message: expect.stringContaining(said) as string }));
    expect(() => over(asked)).toThrow(code);
  });
});

const amount = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map((n) => printMoney(n as Money));
const share = fc.integer({ min: 0, max: 200 }).map((n) => String(n / 200));
const laws = fc.record({
  line: amount(2000),
  deductible: amount(900),
  cap: amount(1500),
  floor: amount(900),
  share: fc.record({ a: share, b: share }),
  most: share,
  tariff: fc
    .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }), share, share, share)
    .map(([first, more, ...rates]) => [
      { upTo: printMoney(first as Money), rate: rates[0] },
      { upTo: printMoney((first + more) as Money), rate: rates[1] },
      { upTo: null, rate: rates[2] },
    ]),
});
const facts = fc.record({
  income: amount(3000),
  cost: amount(2500),
  persons: fc.nat({ max: 12 }),
  kind: fc.constantFrom('a' as const, 'b' as const),
  poor: fc.constantFrom(true, false),
  earnings: fc.constant([]),
});
const outcomes = ['aid', 'left', 'stepped', 'some', 'graded', 'each', 'perhaps', 'lesser', 'chosen', 'whole'] as const;
const highest = 2600n;

/** No outcome of the example is off its line by more yuan, whichever roundings lie on its way. */
const mostOff = 2.2;

type Outcome = (typeof outcomes)[number];

function decide(of: Bound<Facts, Result>, input: object, outcome: Outcome): number | null | undefined {
  const decided = of.safeEvaluate(input);
  if (!decided.ok) return undefined;
  const value = decided.value[outcome];
  return value === null ? null : Number(value);
}

describe('against the evaluator at every fen', () => {
  const cases = fc.tuple(
    laws,
    facts,
    fc.constantFrom(...outcomes),
    fc.constantFrom('cost' as const, 'income' as const),
  );

  /** Two amounts on one line, of which one is rounded away. */
  const sameLines = [
    {
      line: '0.00',
      deductible: '0.00',
      cap: '0.00',
      floor: '0.00',
      share: { a: '0', b: '1' },
      most: '0',
      tariff: [
        { upTo: '0.01', rate: '0' },
        { upTo: '0.02', rate: '0' },
        { upTo: null, rate: '0' },
      ],
    },
    { income: '0.00', cost: '0.00', persons: 0, kind: 'b', poor: true, earnings: [] },
    'lesser',
    'cost',
  ] satisfies typeof cases extends fc.Arbitrary<infer Case> ? Case : never;

  it('each stretch is within its own rounding', () => {
    let pieces = 0;
    fc.assert(
      fc.property(cases, ([law, input, outcome, fact]) => {
        const of = policy.with(law);
        const { track } = questionOf(insideFor(of, 'test'), { over: fact, outcome, given: input });
        const found = stretchesOf(track, 0n, highest);
        pieces += found.length;
        expect(found[0]?.from).toBe(0n);
        expect(found.at(-1)?.to).toBe(highest);
        for (const { from, to, course } of found) {
          for (let x = from; x <= to; x++) {
            const value = decide(of, { ...input, [fact]: printMoney(Number(x) as Money) }, outcome);
            if (!isLine(course)) {
              if (value !== (course === 'none' ? null : undefined)) throw new Error(`${x}: ${value} is not ${course}`);
              continue;
            }
            const off = BigInt(Math.round(Number(value) * 100)) * course.by - heightAt(course, x);
            if (typeof value !== 'number' || off < course.under || off > course.over)
              throw new Error(`${outcome} at ${x}: ${value} is off by ${off}/${course.by}`);
          }
        }
      }),
      { numRuns: 80, examples: [[sameLines]] },
    );
    expect(pieces).toBeGreaterThan(160);
  }, 120_000);

  it('stretches run evenly, and the outcome jumps nowhere but at a jump', () => {
    fc.assert(
      fc.property(cases, ([law, input, outcome, fact]) => {
        const of = policy.with(law);
        const to = printMoney(Number(highest) as Money);
        const { stretches, breakpoints: places } = breakpoints(of, {
          over: fact,
          outcome,
          given: input,
          from: '0.00',
          to,
        });
        const at = (x: number): number | null | undefined =>
          decide(of, { ...input, [fact]: printMoney(x as Money) }, outcome);
        for (const stretch of stretches.filter((each): each is EvenStretch => 'slope' in each)) {
          const [start, end] = [stretch.from, stretch.to].map((each) => Math.round(Number(each) * 100)) as [
            number,
            number,
          ];
          const [above = '', below = '1'] = stretch.slope.split('/');
          for (let x = start; x <= end; x++) {
            const line = Number(stretch.first) + ((Number(above) / Number(below)) * (x - start)) / 100;
            expect(Math.abs(Number(at(x)) - line)).toBeLessThanOrEqual(mostOff);
          }
        }
        for (const { kind: what, at: place, before, value, jump } of places) {
          const x = Math.round(Number(place) * 100);
          expect([at(x - 1), at(x)]).toEqual([Number(before), Number(value)]);
          if (what === 'kink') expect(Math.abs(Number(value) - Number(before))).toBeLessThanOrEqual(mostOff);
          expect(what === 'jump').toBe(jump !== '0');
        }
        const torn = new Set(places.filter(({ kind: what }) => what === 'jump').map(({ at: place }) => place));
        for (let x = 1; x <= Number(highest); x++) {
          const [before, value] = [at(x - 1), at(x)];
          if (typeof before !== 'number' || typeof value !== 'number' || Math.abs(value - before) <= mostOff) continue;
          expect(torn).toContain(printMoney(x as Money));
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

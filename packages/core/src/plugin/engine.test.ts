import { describe, expect, it } from 'vitest';
import { DzfpError } from '../error/dzfp-error.ts';
import { parameter } from '../parameter/parameter.ts';
import type { ParameterBook } from '../parameter/book.ts';
import { defineProcedure } from '../policy/define-procedure.ts';
import { definePolicy } from '../policy/define-policy.ts';
import type { Policy, Procedure } from '../policy/policy.ts';
import { parseDay, type Day } from '../quantity/day.ts';
import type { Money } from '../quantity/money.ts';
import { day, money, record, type Schema } from '../schema/builders.ts';
import { text } from '../text.ts';
import { createEngine } from './engine.ts';
import { definePlugin } from './plugin.ts';

interface Case {
  readonly on: Day;
  readonly need: Money;
}
interface Aid {
  readonly aid: Money;
}
interface Limit {
  readonly limit: Money;
}

const Case: Schema<Case> = record<Case>('个案', 'case', { on: day('日期', 'day'), need: money('需要', 'need') });
const Aid: Schema<Aid> = record<Aid>('救助', 'aid', { aid: money('救助金', 'aid') });
const limit = parameter('example/limit', '8.2', money('限额', 'limit') as Schema<Money>);
const card = {
  clauses: ['8.2'],
  title: text('示例', 'example'),
  summary: text('示例', 'example'),
  subject: 'person',
  authority: text('民政局', 'civil affairs'),
  papers: [],
  timeLimit: text('未规定', 'not set'),
  level: text('县', 'county'),
  sources: [{ key: 'X', title: 'x' }],
  input: Case,
  output: Aid,
  parameters: { limit },
  on: 'on',
  laws: [],
  examples: [],
} as const;

const capped: Policy<'example/capped', Case, Aid, Limit> = definePolicy({
  ...card,
  id: 'example/capped',
  formula: (of, p) => ({ aid: of.need.atMost(p.limit) }),
});
const doubled: Policy<'city/doubled', Case, Aid, Limit> = definePolicy({
  ...card,
  id: 'city/doubled',
  formula: (of, p) => ({ aid: of.need.plus(of.need).atMost(p.limit) }),
});
const counted: Procedure<'example/counted', Case, Aid, Limit> = defineProcedure({
  ...card,
  id: 'example/counted',
  run: (of, p) => ({ aid: Math.min(of.need, p.limit) as Money }),
});

const places = [
  { code: '370000', name: text('山东', 'Shandong'), within: null },
  { code: '371400', name: text('德州', 'Dezhou'), within: '370000' },
  { code: '371402', name: text('德城', 'Decheng'), within: '371400' },
];
const values = (entries: ParameterBook['entries']): ParameterBook => ({
  name: text('册', 'book'),
  jurisdictions: places,
  sources: [{ key: 'X', title: 'x' }],
  entries,
});
const entry = {
  parameter: 'example/limit',
  jurisdiction: '371400',
  value: '100.00',
  from: '2019-01-01',
  to: '2019-12-31',
  standing: 'reported',
  source: 'X',
} as const;
const example = definePlugin({
  name: 'example',
  title: text('示例', 'example'),
  policies: [capped, counted],
  books: [values([entry])],
});
const engine = createEngine({ plugins: [example] });
const at = { jurisdiction: '371402' };

function codes(make: () => unknown): string[] {
  try {
    make();
    return [];
  } catch (error) {
    if (!(error instanceof DzfpError)) throw error;
    return error.issues.map((each) => each.code);
  }
}

describe('an engine', () => {
  it('decides by the law of the day that the facts name, with the nearest value', () => {
    expect(engine.evaluate('example/capped', { on: '2019-06-01', need: '150.00' }, at)).toEqual({ aid: '100.00' });
  });

  it('names the known periods when asked outside of them', () => {
    expect(() => engine.evaluate('example/capped', { on: '2020-01-01', need: '1.00' }, at)).toThrow(
      /2020-01-01.*2019-01-01 … 2019-12-31/,
    );
  });

  it('runs a procedure like a formula, and says that it cannot be explained', () => {
    expect(engine.evaluate('example/counted', { on: '2019-06-01', need: '150.00' }, at)).toEqual({ aid: '100.00' });
    expect(codes(() => engine.explain('example/counted', { on: '2019-06-01', need: '1.00' }, at))).toEqual(['DZ503']);
  });

  it('refuses a standing that was not accepted', () => {
    const accept = ['official'] as const;
    expect(
      codes(() => engine.evaluate('example/capped', { on: '2019-06-01', need: '1.00' }, { ...at, accept })),
    ).toEqual(['DZ403']);
  });

  it('lists the days on which a parameter has no value', () => {
    const gaps = engine.coverage(at, { from: parseDay('2019-12-01'), to: parseDay('2020-01-31') });
    expect(gaps.map(({ policy, parameter: { id } }) => `${policy} ${id}`)).toEqual([
      'example/capped example/limit',
      'example/counted example/limit',
    ]);
  });

  it('is frozen, and another one comes of adding a plugin', () => {
    const city = definePlugin({
      name: 'city',
      title: text('市', 'city'),
      requires: ['example'],
      policies: [doubled],
      replaces: [{ policy: 'example/capped', by: 'city/doubled' }],
    });
    const both = engine.with(city);
    expect(Object.isFrozen(engine)).toBe(true);
    expect(both.evaluate('example/capped', { on: '2019-06-01', need: '40.00' }, at)).toEqual({ aid: '80.00' });
    expect(engine.evaluate('example/capped', { on: '2019-06-01', need: '40.00' }, at)).toEqual({ aid: '40.00' });
    expect(both.list().map(({ id }) => id)).toEqual(['city/doubled', 'example/capped', 'example/counted']);
  });

  it('gives the same answers in any order of plugins', () => {
    const city = definePlugin({
      name: 'city',
      title: text('市', 'city'),
      policies: [doubled],
      replaces: [{ policy: 'example/capped', by: 'city/doubled' }],
    });
    const [one, other] = [createEngine({ plugins: [example, city] }), createEngine({ plugins: [city, example] })];
    const facts = { on: '2019-06-01', need: '70.00' };
    expect(one.evaluate('example/capped', facts, at)).toEqual(other.evaluate('example/capped', facts, at));
  });

  it('lets a plugin take over in its own place only', () => {
    const city = definePlugin({
      name: 'city',
      title: text('市', 'city'),
      policies: [doubled],
      replaces: [{ policy: 'example/capped', by: 'city/doubled', within: '371402' }],
    });
    const both = createEngine({ plugins: [example, city] });
    const facts = { on: '2019-06-01', need: '40.00' };
    expect(both.evaluate('example/capped', facts, { jurisdiction: '371402' })).toEqual({ aid: '80.00' });
    expect(both.evaluate('example/capped', facts, { jurisdiction: '371400' })).toEqual({ aid: '40.00' });
  });

  it('refuses replacements that go in a circle or change the contract', () => {
    const circle = definePlugin({
      name: 'city',
      title: text('市', 'city'),
      policies: [doubled],
      replaces: [
        { policy: 'example/capped', by: 'city/doubled' },
        { policy: 'city/doubled', by: 'city/doubled' },
        { policy: 'example/counted', by: 'city/doubled' },
      ],
    });
    expect(() => createEngine({ plugins: [example, circle] })).toThrow(/leads back[\s\S]*other fields/);
  });

  it('reports all problems of all plugins at once', () => {
    const lonely = definePlugin({
      name: 'lonely',
      title: text('独', 'lonely'),
      requires: ['nobody'],
      policies: [doubled],
      replaces: [{ policy: 'none/such', by: 'city/doubled' }],
    });
    expect(codes(() => createEngine({ plugins: [example, example, lonely] })).length).toBeGreaterThanOrEqual(6);
    const wrong = values([
      { ...entry, value: 'x' },
      { ...entry, jurisdiction: '999999' },
      { ...entry, source: 'Y' },
      { ...entry, to: '2018-01-01' },
    ]);
    expect(codes(() => createEngine({ plugins: [example], books: [wrong] }))).toEqual([
      'DZ405',
      'DZ404',
      'DZ405',
      'DZ405',
    ]);
  });

  it('refuses two values for one place and day', () => {
    const twice = createEngine({ plugins: [example], books: [values([{ ...entry, value: '90.00' }])] });
    expect(codes(() => twice.evaluate('example/capped', { on: '2019-06-01', need: '1.00' }, at))).toEqual(['DZ406']);
  });

  it('takes a sourced value before an assumed one, however near', () => {
    const near = values([{ ...entry, jurisdiction: '371402', value: '7.00', standing: 'assumed' }]);
    const both = createEngine({ plugins: [example], books: [near] });
    expect(both.evaluate('example/capped', { on: '2019-06-01', need: '150.00' }, at)).toEqual({ aid: '100.00' });
  });
});

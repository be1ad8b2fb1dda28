import { describe, expect, it } from 'vitest';
import {
  choice,
  combineBooks,
  coverageGaps,
  definePolicy,
  lookUp,
  money,
  nothing,
  parameter,
  parseDay,
  record,
  table,
  text,
  type Money,
  type Parameter,
  type ParameterBook,
  type ParameterEntry,
  type Policy,
  type SourcedValue,
  type Table,
} from '../index.ts';

const tier = choice('级别', 'tier', { a: text('甲', 'a'), b: text('乙', 'b') });
const cls = choice('类别', 'class', { poor: text('贫困', 'poor'), general: text('一般', 'general') });
const flat: Parameter<Table<'a' | 'b', Money | null>> = parameter(
  'x/flat',
  '6.2',
  table(tier, money('封顶', 'cap').nullable()),
);
const nested: Parameter<Table<'a' | 'b', Table<'poor' | 'general', Money>>> = parameter(
  'x/nested',
  '6.2',
  table(tier, table(cls, money('起付线', 'deductible'))),
);

function entry(value: unknown, more: Partial<ParameterEntry> = {}): ParameterEntry {
  const common = { parameter: 'x/flat', jurisdiction: 'city', from: '2019-01-01' } as const;
  return { ...common, standing: 'reported', source: 'S', value, ...more };
}

function bookOf(...entries: readonly ParameterEntry[]): ParameterBook {
  return {
    name: text('册', 'book'),
    jurisdictions: [
      { code: 'province', name: text('省', 'province'), within: null },
      { code: 'city', name: text('市', 'city'), within: 'province' },
    ],
    sources: [
      { key: 'S', title: 'seen' },
      { key: 'M', title: 'made up' },
    ],
    entries,
  };
}

const at = { jurisdiction: 'city', on: '2019-06-01' } as const;
const madeUp = { standing: 'assumed', source: 'M' } as const;
function found(book: ParameterBook, more: object = {}): SourcedValue {
  return valueOf(lookUp(flat, { book, ...at, ...more }));
}
function valueOf(value: ReturnType<typeof lookUp>): SourcedValue {
  if ('code' in value) throw new Error(value.code);
  return value;
}
function refused(book: ParameterBook, more: object = {}): unknown {
  const value = lookUp(flat, { book, ...at, ...more });
  return 'code' in value ? value : undefined;
}

describe('a table is looked up cell by cell', () => {
  it('a cell that a sourced table leaves open is given by an assumed one, and both are named', () => {
    const sourced = entry({ a: '1.00' });
    const assumed = entry({ a: '9.00', b: '2.00' }, madeUp);
    const value = found(bookOf(assumed, sourced));
    expect(value.wire).toEqual({ a: '1.00', b: '2.00' });
    expect(value.entry).toBe(sourced);
    expect(value.fills).toEqual([{ entry: assumed, cells: ['b'], source: { key: 'M', title: 'made up' } }]);
    expect(value.standing).toBe('assumed');
  });

  it('a table that is complete needs nothing of the others and stands as it was seen', () => {
    const value = found(bookOf(entry({ a: '1.00', b: null }), entry({ a: '9.00', b: '9.00' }, madeUp)));
    expect(value.wire).toEqual({ a: '1.00', b: null });
    expect(value.fills).toBeUndefined();
    expect(value.standing).toBe('reported');
  });

  it('none is a value of a cell, not an open cell', () => {
    expect(found(bookOf(entry({ a: null }), entry({ a: '9.00', b: '2.00' }, madeUp))).wire).toEqual({
      a: null,
      b: '2.00',
    });
  });

  it('the nearest place gives its cells, the place above the rest', () => {
    const above = entry({ a: '3.00', b: '4.00' }, { jurisdiction: 'province', standing: 'official' });
    const value = found(bookOf(above, entry({ b: '1.00' })));
    expect(value.wire).toEqual({ a: '3.00', b: '1.00' });
    expect(value.standing).toBe('reported');
  });

  it('what became known later replaces only the cells that it gives', () => {
    const late = entry({ a: '5.00' }, { knownSince: '2019-09-01' });
    const book = bookOf(entry({ a: '6.00', b: '7.00' }), late);
    expect(found(book).wire).toEqual({ a: '5.00', b: '7.00' });
    expect(found(book, { asKnownOn: '2019-08-31' }).wire).toEqual({ a: '6.00', b: '7.00' });
    expect(found(book, { asKnownOn: '2019-09-01' }).wire).toEqual({ a: '5.00', b: '7.00' });
  });

  it('two texts of one rank may each give other cells', () => {
    expect(found(bookOf(entry({ b: '2.00' }), entry({ a: '1.00' }))).wire).toEqual({ a: '1.00', b: '2.00' });
  });

  it('two texts of one rank that give the same cell are a conflict', () => {
    const book = bookOf(entry({ a: '1.00', b: '2.00' }), entry({ a: '1.50' }));
    expect(refused(book)).toMatchObject({ code: 'DZ406', info: { parameter: 'x/flat' } });
  });

  it('a cell that nobody gives stays open', () => {
    expect(found(bookOf(entry({ a: '1.00' }))).wire).toEqual({ a: '1.00' });
    const onlySourced = bookOf(entry({ a: '1.00' }), entry({ b: '2.00' }, madeUp));
    expect(found(onlySourced, { accept: ['official', 'reported'] }).wire).toEqual({ a: '1.00' });
  });

  it('tables of tables are merged at their innermost cells', () => {
    const book = bookOf(
      entry({ a: { poor: '1.00' } }, { parameter: 'x/nested' }),
      entry({ a: { poor: '9.00', general: '2.00' }, b: { poor: '3.00' } }, { parameter: 'x/nested', ...madeUp }),
    );
    const value = valueOf(lookUp(nested, { book, ...at }));
    expect(value.wire).toEqual({ a: { poor: '1.00', general: '2.00' }, b: { poor: '3.00' } });
    expect(value.fills?.map(({ cells }) => cells)).toEqual([['a.general', 'b.poor']]);
  });

  it('a wrong value is refused even where another table covers it', () => {
    const book = bookOf(entry({ a: '1.00' }), entry({ a: '-1', b: '2.00' }, madeUp));
    expect(refused(book)).toMatchObject({ code: 'DZ405' });
  });

  it('a table of a day without any entry is missing as a whole', () => {
    expect(refused(bookOf(entry({ a: '1.00' })), { on: '2018-12-31' })).toMatchObject({ code: 'DZ401' });
  });
});

describe('coverage', () => {
  const year = { from: parseDay('2019-01-01'), to: parseDay('2019-12-31') };
  const gaps = (book: ParameterBook): unknown => coverageGaps(flat, { book, jurisdiction: 'city' }, year);

  it('names the cells that nobody gives', () => {
    expect(gaps(bookOf(entry({ a: '1.00' })))).toEqual([{ ...year, cells: ['b'] }]);
  });

  it('names a period without any value once, and the cells that are open for the rest', () => {
    const second = { from: parseDay('2019-07-01'), to: year.to };
    const first = { from: year.from, to: parseDay('2019-06-30') };
    expect(gaps(bookOf(entry({ a: '1.00' }, { from: '2019-07-01' })))).toEqual([first, { ...second, cells: ['b'] }]);
  });

  it('finds none where tables complete each other', () => {
    expect(gaps(bookOf(entry({ a: '1.00' }), entry({ b: null }, madeUp)))).toEqual([]);
  });
});

describe('a policy with a merged table', () => {
  interface Cost {
    readonly cost: Money;
    readonly tier: 'a' | 'b';
  }
  interface Aid {
    readonly aid: Money;
  }
  const policy: Policy<'x/aid', Cost, Aid, { readonly cap: Table<'a' | 'b', Money | null> }> = definePolicy({
    id: 'x/aid',
    clauses: ['6.2'],
    title: text('救助', 'aid'),
    summary: text('封顶救助。', 'Aid up to a cap.'),
    subject: 'person',
    authority: text('局', 'bureau'),
    papers: [],
    timeLimit: text('无', 'none'),
    level: text('县', 'county'),
    sources: [{ key: 'S', title: 'seen' }],
    input: record<Cost>('费用', 'cost', { cost: money('费用', 'cost'), tier }),
    output: record<Aid>('救助', 'aid', { aid: money('救助', 'aid') }),
    parameters: { cap: flat },
    formula: (facts, { cap }) => ({ aid: facts.cost.atMost(cap.at(facts.tier)).atLeast(nothing) }),
    laws: [],
    examples: [],
  });
  const seen = bookOf(entry({ a: '1.00' }));
  const both = combineBooks(seen, bookOf(entry({ a: '9.00', b: '2.00' }, madeUp)));

  it('says that it rests on an assumption when a fill is assumed', () => {
    expect(policy.in({ book: seen, ...at }).illustrative).toBe(false);
    expect(policy.in({ book: both, ...at }).illustrative).toBe(true);
  });

  it('decides by the cell in force, and names the cell that nobody gives', () => {
    expect(policy.in({ book: both, ...at }).evaluate({ cost: '5.00', tier: 'a' })).toEqual({ aid: '1.00' });
    expect(policy.in({ book: both, ...at }).evaluate({ cost: '5.00', tier: 'b' })).toEqual({ aid: '2.00' });
    expect(() => policy.in({ book: seen, ...at }).evaluate({ cost: '5.00', tier: 'b' })).toThrow('DZ302');
  });
});

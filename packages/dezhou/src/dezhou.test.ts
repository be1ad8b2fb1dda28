import {
  lookUp,
  parseDay,
  resettle,
  type AnyPolicy,
  type Parameter,
  type ParameterBook,
  type SourcedValue,
} from '@dzfp/core';
import { createEngine } from '@dzfp/core/engine';
import { countyUnits } from '@dzfp/core/model';
import { annualSettlement, inpatientSettlement, medical } from '@dzfp/medical';
import { describe, expect, it } from 'vitest';
import { areas } from './areas.ts';
import { dezhou, illustrative, jining, linyi } from './index.ts';

const books: readonly (readonly [string, ParameterBook])[] = [
  ['dezhou', dezhou],
  ['illustrative', illustrative],
  ['jining', jining],
  ['linyi', linyi],
];
const parameters = new Map<string, Parameter<unknown>>(
  (areas.flatMap(({ policies }) => [...policies]) as readonly AnyPolicy[])
    .flatMap((policy) => Object.values<Parameter<unknown>>(policy.parameters))
    .map((each) => [each.id, each]),
);
const city = '371400';
const year2019 = { from: parseDay('2019-01-01'), to: parseDay('2019-12-31') };

function found(book: ParameterBook, id: string, on: string, more: object = {}): SourcedValue {
  const value = lookUp(parameters.get(id) as Parameter<unknown>, { book, jurisdiction: city, on, ...more });
  if ('code' in value) throw new Error(value.code);
  return value;
}

describe.each(books)('the book %s', (_, book) => {
  it('has only values of known parameters, in their schema, of known places, with a source of the book', () => {
    expect(book.entries.map(({ parameter }) => parameter).filter((id) => !parameters.has(id))).toEqual([]);
    expect(() => createEngine({ plugins: areas, books: [book] })).not.toThrow();
  });

  it('has no two values for one cell, place and day', () => {
    for (const { parameter, from, jurisdiction } of book.entries) {
      const value = lookUp(parameters.get(parameter) as Parameter<unknown>, { book, jurisdiction, on: from });
      expect('code' in value ? value : undefined).toBeUndefined();
    }
  });
});

it('nothing assumed is in a sourced book, and nothing else in the illustrative one', () => {
  for (const book of [dezhou, jining, linyi])
    expect(book.entries.filter(({ standing }) => standing === 'assumed')).toEqual([]);
  expect(illustrative.entries.filter(({ standing }) => standing !== 'assumed')).toEqual([]);
});

it('values of Dezhou come from the city, its units, its province or the nation, never from another city', () => {
  const above = new Set(['371400', '370000', '000000', ...countyUnits.map(({ code }) => code)]);
  expect(dezhou.entries.filter(({ jurisdiction }) => !above.has(jurisdiction))).toEqual([]);
  expect(jining.entries.every(({ jurisdiction }) => jurisdiction === '370800')).toBe(true);
  expect(linyi.entries.every(({ jurisdiction }) => jurisdiction === '371300')).toBe(true);
});

describe('Dezhou by itself', () => {
  const engine = createEngine({ plugins: [medical], books: [dezhou] });
  const gaps = engine.coverage({ jurisdiction: city }, year2019);

  it('lists what no source gives for 2019', () => {
    const missing = gaps.filter(({ periods }) => periods.some(({ cells }) => cells === undefined));
    expect([...new Set(missing.map(({ parameter }) => parameter.id))].sort()).toEqual([
      'medical/assistance-cap',
      'medical/assistance-deductible',
      'medical/assistance-rate',
      'medical/basic-cap',
      'medical/basic-deductible',
      'medical/basic-rate',
      'medical/fixed-premium-subsidy',
      'medical/free-treatment-group',
      'medical/increase-reading',
      'medical/out-of-policy-relief-rate',
      'medical/out-of-policy-supplement-rate',
      'medical/relief-cap',
      'medical/relief-rate',
      'medical/supplement-cap',
      'medical/supplement-deductible',
      'medical/supplement-rate',
      'medical/transfer-rule',
    ]);
  });

  it('lists the cells that are open in the tables that it has', () => {
    const bands = gaps.find(({ parameter }) => parameter.id === 'medical/critical-bands');
    expect(bands?.periods).toEqual([{ ...year2019, cells: ['tekun', 'dibao', 'general'] }]);
  });

  it('does not settle: every missing value is named at once', () => {
    expect(() => engine.evaluate('medical/inpatient-settlement', stay, { jurisdiction: city })).toThrow(
      /DZ401[^]*medical\/basic-deductible[^]*DZ401[^]*medical\/supplement-rate/,
    );
  });

  it('decides what its sources suffice for, without an assumption', () => {
    const financing = engine.evaluate(
      'medical/insurance-financing',
      { insuredOn: '2019-01-01', previousBudgetSubsidy: '490.00', previousCriticalIllnessPremium: '66.00' },
      { jurisdiction: city },
    );
    expect(financing).toEqual({
      financingPerPerson: '770.00',
      budgetIncrease: '30.00',
      criticalIllnessPremiumIncrease: '15.00',
      floorKept: true,
    });
  });

  it('a rule of 2019 asked for a day before it fails and names its period', () => {
    const value = lookUp(parameters.get('medical/personal-contribution') as Parameter<unknown>, {
      book: dezhou,
      jurisdiction: city,
      on: '2018-12-31',
    });
    expect(value).toMatchObject({ code: 'DZ401', info: { periods: '370000 2019-01-01 … 2019-12-31' } });
  });

  it('measures the promise on the whole cost in 2017 and on the in-policy cost in 2019', () => {
    expect(found(dezhou, 'medical/burden-base', '2017-06-01').value).toBe('total');
    expect(found(dezhou, 'medical/burden-base', '2019-06-01').value).toBe('inPolicy');
  });

  it('applies the terms of 2019 backwards only once they were known', () => {
    const deductible = (asKnownOn?: string): unknown =>
      found(dezhou, 'medical/critical-deductible', '2019-03-01', asKnownOn === undefined ? {} : { asKnownOn }).wire;
    expect(deductible()).toEqual({ registered: '5000.00' });
    expect(deductible('2019-09-01')).toEqual({ registered: '5000.00' });
    expect(deductible('2019-08-31')).toEqual({ registered: '6000.00' });
  });
});

describe('Dezhou with the illustrative set', () => {
  const engine = createEngine({ plugins: [medical], books: [dezhou, illustrative] });

  it('has every value from 2018 to 2020', () => {
    const years = { from: parseDay('2018-01-01'), to: parseDay('2020-12-31') };
    expect(engine.coverage({ jurisdiction: city }, years)).toEqual([]);
    expect(engine.coverage({ jurisdiction: '371402' }, years)).toEqual([]);
  });

  it('keeps the bounds of the clause on every first of a month, as known then and as known today', () => {
    for (const year of [2018, 2019, 2020])
      for (let month = 1; month <= 12; month++) {
        const on = `${year}-${String(month).padStart(2, '0')}-01`;
        for (const policy of medical.policies)
          for (const at of [{ on }, { on, asKnownOn: on }]) {
            const { findings } = policy.in({ book: engine.book, jurisdiction: city, ...at });
            expect(findings.filter(({ finding }) => finding === 'exception')).toEqual([]);
          }
      }
  });

  it('a sourced cell goes before a made-up one, and the made-up ones are named', () => {
    const bands = found(engine.book, 'medical/critical-bands', '2019-06-01');
    expect(bands.entry?.source).toBe('S60');
    expect(bands.fills?.flatMap(({ cells }) => cells).sort()).toEqual(['dibao', 'general', 'tekun']);
    expect(bands.standing).toBe('assumed');
  });

  it('every result that rests on it says so', () => {
    const setting = { book: engine.book, jurisdiction: city, on: '2019-06-01' };
    expect(inpatientSettlement.in(setting).illustrative).toBe(true);
  });

  it('is refused where assumptions are not accepted', () => {
    const sourcedOnly = { jurisdiction: city, accept: ['official', 'reported'] } as const;
    expect(() => engine.evaluate('medical/premium-subsidy', contribution, sourcedOnly)).toThrow('DZ403');
  });

  it('the fixed subsidy of 2019 is at least half of the contribution and not below that of 2018', () => {
    expect(engine.evaluate('medical/premium-subsidy', contribution, { jurisdiction: city })).toEqual({
      subsidy: '125.00',
      ownPayment: '125.00',
      change: '15.00',
      increaseKept: true,
    });
  });

  it('settles stays of three years, each by the law of its own day', () => {
    const stays = ['2018-12-31', '2019-01-01', '2020-01-01'].map((dischargedOn, i) => ({
      ...stay,
      stayId: String(i),
      admittedOn: '2018-12-20',
      dischargedOn,
      totalCost: '60000.00',
      inPolicyCost: '60000.00',
    }));
    const years = annualSettlement(stays, { book: engine.book, jurisdiction: city });
    expect(years.map(({ year, paid }) => [year, paid.criticalIllness])).toEqual([
      [2018, '8428.75'],
      [2019, '10611.25'],
      [2020, '10611.25'],
    ]);
  });

  it('the terms that came into force backwards settle the stays of spring again', () => {
    const dear = { ...stay, totalCost: '60000.00', inPolicyCost: '60000.00' };
    const at = { book: engine.book, jurisdiction: city };
    const changes = resettle(
      inpatientSettlement,
      { items: [dear], values: { ...at, asKnownOn: '2019-08-31' } },
      { items: [dear], values: { ...at, asKnownOn: '2019-09-01' } },
    );
    expect(changes[0]?.fields).toContainEqual({ field: 'criticalIllness', was: '8428.75', is: '10611.25' });
  });
});

describe('other cities', () => {
  it('are reached only by their own code', () => {
    const engine = createEngine({ plugins: [medical], books: [dezhou, jining, linyi] });
    const of = (jurisdiction: string): unknown =>
      lookUp(parameters.get('medical/basic-rate') as Parameter<unknown>, {
        book: engine.book,
        jurisdiction,
        on: '2019-06-01',
      });
    expect(of('370800')).toMatchObject({ standing: 'reported' });
    expect(of(city)).toMatchObject({ code: 'DZ401' });
  });

  it('临沂 is not 临邑', () => {
    const engine = createEngine({ plugins: [medical], books: [linyi] });
    const of = (jurisdiction: string): unknown =>
      lookUp(parameters.get('medical/assistance-rate') as Parameter<unknown>, {
        book: engine.book,
        jurisdiction,
        on: '2019-06-01',
      });
    expect(of('371300')).toMatchObject({ standing: 'official' });
    expect(of('371424')).toMatchObject({ code: 'DZ401' });
  });
});

const contribution = {
  insuredOn: '2019-06-01',
  registered: true,
  civilAffairs: 'none',
  previousSubsidy: '110.00',
} as const;
const stay = {
  stayId: 'ZY1',
  person: '371402195402269910',
  admittedOn: '2019-03-01',
  dischargedOn: '2019-03-08',
  tier: 'level3',
  transferred: false,
  registered: true,
  civilAffairs: 'none',
  supplementInsured: true,
  totalCost: '11276.79',
  inPolicyCost: '10356.03',
  socialAssistanceGranted: '0.00',
} as const;

import {
  choice,
  count,
  day,
  definePolicy,
  fieldOf,
  flag,
  freeText,
  money,
  parameter,
  rate,
  ratio,
  record,
  text,
} from '@dzfp/core';
import { list, table, bands } from '@dzfp/core';
import { citizenNumber, villageCode } from '@dzfp/core/model';
import { formulaInside } from '@dzfp/core/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { aidParameters, aidWith, Bill, Tier } from '../../fixture/aid.ts';
import { card } from '../../fixture/card.ts';
import type { Facts } from '../trial/situation.ts';
import { valuesBound } from '../trial/specimen.ts';
import { arbitraryInput } from './arbitrary-input.ts';
import { arbitraryOf } from './arbitrary-of.ts';
import { arbitraryParameters } from './arbitrary-parameters.ts';
import { kept } from './kept.ts';
import { thresholdsOf } from './thresholds.ts';

const seed = 7;
const values = aidParameters as unknown as Facts;

function sample<T>(of: fc.Arbitrary<T>, many = 500): T[] {
  return fc.sample(of, { seed, numRuns: many });
}

describe('arbitraries of a schema', () => {
  const colour = choice('颜色', 'colour', { red: text('红', 'red'), blue: text('蓝', 'blue') });
  const schemas: Record<string, z.ZodType> = {
    money: money('金额', 'amount', { least: '-10.00', most: '100.00' }),
    rate: rate('比例', 'rate'),
    count: count('数', 'count'),
    day: day('日', 'day'),
    flag: flag('是否', 'flag'),
    choice: colour,
    ratio: ratio('比', 'ratio'),
    text: freeText('文', 'text', { most: 3 }),
    'citizen number': citizenNumber('号', 'number'),
    'village code': villageCode('码', 'code'),
    bands: bands('分段', 'bands'),
    table: table(colour, money('额', 'amount')),
    list: list('单', 'list', record<{ a: never }>('项', 'item', { a: flag('甲', 'a') as never }), { most: 3 }),
    record: Bill,
    perhaps: money('额', 'amount').nullable().optional(),
  };

  for (const [name, schema] of Object.entries(schemas)) {
    it(`of a ${name} are all read by the schema`, () => {
      for (const value of sample(arbitraryOf(schema))) expect(schema.safeParse(value)).toMatchObject({ success: true });
    });
  }

  it('reach the bounds, one fen inside of them, and zero', () => {
    const drawn = new Set(sample(arbitraryOf(schemas['money'] as z.ZodType)));
    for (const edge of ['-10.00', '-9.99', '-0.01', '0.00', '0.01', '99.99', '100.00']) expect(drawn).toContain(edge);
  });

  it('leave out what is optional, unless they are to be complete', () => {
    const keys = (complete: boolean): Set<number> =>
      new Set(sample(arbitraryOf(Bill, { complete })).map((each) => Object.keys(each as object).length));
    expect([...keys(true)]).toEqual([9]);
    expect([...keys(false)].sort((a, b) => a - b)).toEqual([6, 7, 8, 9]);
  });

  it('take a shape as well as a schema', () => {
    expect(sample(arbitraryOf(fieldOf(Tier).shape), 20)).toContain('county');
  });
});

describe('arbitraries of a policy', () => {
  it('know every figure at which the formula turns', () => {
    const inside = formulaInside(valuesBound(aidWith(), values));
    expect(thresholdsOf(inside as NonNullable<typeof inside>)).toMatchObject({
      money: expect.arrayContaining([20_000, 50_000, 1_000_000, 3_000_000]) as number[],
      rate: expect.arrayContaining([50_000]) as number[],
    });
  });

  it('draw facts one fen to either side of them', () => {
    const costs = new Set(sample(arbitraryInput(aidWith(), values), 2000).map(({ cost }) => cost));
    for (const cost of ['199.99', '200.00', '200.01', '9999.99', '10000.01', '30000.00']) expect(costs).toContain(cost);
  });

  it('draw facts that satisfy the requirements', () => {
    for (const { from, to } of sample(arbitraryInput(aidWith()))) expect(String(from) <= String(to)).toBe(true);
  });

  it('are not exchanged into facts that nobody can read', () => {
    const rule = {
      id: 'goods-for-the-poor',
      fields: ['poor', 'items'] as const,
      rule: text('困难的有明细', 'the poor have goods'),
      holds: (facts: { poor: { known: never } }) => facts.poor.known,
    };
    const policy = aidWith({ requires: [rule] as never });
    for (const drawn of sample(arbitraryInput(policy))) expect(policy.input.safeParse(drawn).success).toBe(true);
  });

  it('draw values that the delegations allow', () => {
    for (const drawn of sample(arbitraryParameters(aidWith()), 200)) {
      expect(() => valuesBound(aidWith(), drawn)).not.toThrow();
    }
  });

  it('say so when hardly any value is allowed', () => {
    const policy = definePolicy<'example/narrow', { a: never }, { b: never }, { c: never }>({
      ...card,
      id: 'example/narrow',
      input: record<{ a: never }>('甲', 'a', { a: count('甲', 'a') as never }),
      output: record<{ b: never }>('乙', 'b', { b: count('乙', 'b') as never }),
      parameters: { c: parameter('example/c', '8.2', count('丙', 'c') as never) },
      formula: ((facts: { a: { plus: (other: unknown) => unknown } }, p: { c: unknown }) => ({
        b: facts.a.plus(p.c),
      })) as never,
      delegations: [
        {
          id: 'D',
          clause: '8.2',
          rule: text('不可能', 'impossible'),
          limits: 'c',
          otherwise: 'refuse',
          source: 'X',
          holds: ((now: { c: { isBelow: (other: unknown) => never } }) => now.c.isBelow(now.c)) as never,
        },
      ],
      laws: [],
      examples: [],
    });
    expect(() => sample(arbitraryParameters(policy), 1)).toThrow(/example\/narrow.*give `parameters`/);
  });

  it('never search for ever', () => {
    expect(() => sample(kept(fc.nat(), () => false, 'try something else'))).toThrow(/try something else/);
  });
});

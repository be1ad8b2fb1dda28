import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeError } from '../error/describe.ts';
import { DzfpError } from '../error/dzfp-error.ts';
import type { Count } from '../quantity/count.ts';
import type { Day } from '../quantity/day.ts';
import type { Money } from '../quantity/money.ts';
import type { Rate } from '../quantity/rate.ts';
import { text as wording } from '../text.ts';
import { bands, choice, count, day, flag, list, money, rate, record, table, text, type Schema } from './builders.ts';
import { jsonSchema } from './json-schema.ts';
import { wireReader } from './read.ts';
import { fieldOf } from './shape.ts';
import type { Bands, Table } from './table.ts';

interface Item {
  readonly price: Money;
  readonly pieces: Count;
}
interface Bill {
  readonly id: string;
  readonly cost: Money;
  readonly share: Rate;
  readonly on: Day;
  readonly urgent?: boolean;
  readonly cap: Money | null;
  readonly tier: 'a' | 'b';
  readonly items: readonly Item[];
}

const Tier = choice('级别', 'tier', { a: wording('甲', 'A'), b: wording('乙', 'B') });
const Item: Schema<Item> = record<Item>('项目', 'item', {
  price: money('单价', 'price', { most: '100.00' }),
  pieces: count('数量', 'pieces', { most: 9 }),
});
const Bill: Schema<Bill> = record<Bill>('账单', 'bill', {
  id: text('编号', 'id', { most: 8 }),
  cost: money('费用', 'cost', { least: '-5.00', most: '1000.00' }),
  share: rate('比例', 'share'),
  on: day('日期', 'day'),
  urgent: flag('急诊', 'urgent').optional(),
  cap: money('封顶', 'cap').nullable(),
  tier: Tier,
  items: list('明细', 'items', Item, { most: 2 }),
});
const good = {
  id: 'B1',
  cost: '12.5',
  share: '0.65',
  on: '2019-12-31',
  cap: null,
  tier: 'a',
  items: [{ price: '1', pieces: 2 }],
} as const;
const read = wireReader(Bill);

function codesOf(wire: unknown): string[] {
  const result = read(wire);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('the wire form', () => {
  it('becomes typed values', () => {
    expect(read(good)).toEqual({
      ok: true,
      value: {
        id: 'B1',
        cost: 1250,
        share: 650_000,
        on: 18_261,
        cap: null,
        tier: 'a',
        items: [{ price: 100, pieces: 2 }],
      },
    });
  });

  it('comes back by encoding', () => {
    expect(Bill.encode(Bill.parse(good))).toEqual({ ...good, cost: '12.50', items: [{ price: '1.00', pieces: 2 }] });
  });

  it.each([
    ['a number for an amount', { ...good, cost: 12.5 }, ['DZ109 cost']],
    ['three decimals', { ...good, cost: '12.505' }, ['DZ101 cost']],
    ['an exponent', { ...good, cost: '1e2' }, ['DZ101 cost']],
    ['NaN', { ...good, cost: Number.NaN }, ['DZ109 cost']],
    ['an amount out of range', { ...good, cost: '1000.01' }, ['DZ105 cost']],
    ['a rate above one', { ...good, share: '1.1' }, ['DZ105 share']],
    ['a day that does not exist', { ...good, on: '2019-02-29' }, ['DZ104 on']],
    ['a foreign label', { ...good, tier: 'c' }, ['DZ106 tier']],
    ['a missing field', { ...good, tier: undefined }, ['DZ107 tier']],
    ['an unknown field', { ...good, extra: 1 }, ['DZ108 extra']],
    ['unknown written as null', { ...good, urgent: null }, ['DZ109 urgent']],
    ['a fraction of a piece', { ...good, items: [{ price: '1', pieces: 1.5 }] }, ['DZ103 items.0.pieces']],
    ['too many items', { ...good, items: [good.items[0], good.items[0], good.items[0]] }, ['DZ110 items']],
    ['a text too long', { ...good, id: '123456789' }, ['DZ110 id']],
    ['no record at all', [], ['DZ109 ']],
    ['nothing', undefined, ['DZ107 ']],
  ])('refuses %s and names the field', (_, wire, expected) => {
    expect(codesOf(wire)).toEqual(expected);
  });

  it('reports every problem at once, in both languages', () => {
    const result = read({ ...good, cost: 'x', on: 'y', tier: 'z' });
    expect(result.ok ? 0 : result.issues.length).toBe(3);
    const error = result.ok ? undefined : new DzfpError(result.issues);
    expect(error && describeError(error, 'zh')).toContain('费用');
    expect(error?.message).toContain('cost');
  });

  it('refuses prototype keys', () => {
    expect(codesOf(JSON.parse(`{"__proto__": {"cost": "1"}, ${JSON.stringify(good).slice(1)}`))).toEqual([
      'DZ108 __proto__',
    ]);
    expect(codesOf({ ...good, constructor: 1 })).toEqual(['DZ108 constructor']);
  });

  it('masks long numbers in what it quotes', () => {
    const result = read({ ...good, tier: '371402199001019991' });
    expect(JSON.stringify(result)).not.toMatch(/\d{15}/);
  });
});

describe('the compiled reader', () => {
  it('accepts exactly what zod accepts, with the same value', () => {
    const junk = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.constant('0.00'),
      fc.constant('2019-02-28'),
    );
    const field = fc.constantFrom(...Object.keys(good), 'urgent', 'extra');
    fc.assert(
      fc.property(fc.array(fc.tuple(field, junk), { maxLength: 3 }), (changes) => {
        const wire = { ...good, ...Object.fromEntries(changes) };
        const [fast, slow] = [read(wire), Bill.safeParse(wire)];
        expect(fast.ok).toBe(slow.success);
        if (fast.ok) expect(fast.value).toEqual(slow.data);
      }),
    );
  });
});

describe('tables and tariffs', () => {
  const byTier: Schema<Table<'a' | 'b', Money>> = table(Tier, money('起付线', 'deductible'));
  const tariff: Schema<Bands> = bands('分段', 'bands');

  it('may leave a cell out, never add one', () => {
    expect(byTier.parse({ a: '1.00' })).toEqual({ a: 100 });
    expect(byTier.safeParse({ c: '1.00' }).success).toBe(false);
  });

  it('refuses bands that do not rise, or go on after the open end', () => {
    expect(
      tariff.safeParse([
        { upTo: '2.00', rate: '0.5' },
        { upTo: '1.00', rate: '0.6' },
      ]).success,
    ).toBe(false);
    expect(
      tariff.safeParse([
        { upTo: null, rate: '0.5' },
        { upTo: null, rate: '0.6' },
      ]).success,
    ).toBe(false);
    expect(
      tariff.safeParse([
        { upTo: '1.00', rate: '0.5' },
        { upTo: null, rate: '0.6' },
      ]).success,
    ).toBe(true);
  });
});

describe('a schema', () => {
  it('keeps its shape through optional and nullable, in either order', () => {
    const field = fieldOf(money('额', 'amount').nullable().optional());
    expect(field).toMatchObject({ optional: true, nullable: true, shape: { kind: 'money' } });
    expect(fieldOf(money('额', 'amount').optional().nullable())).toEqual(field);
  });

  it('has a JSON Schema of its wire form', () => {
    expect(jsonSchema(Bill)).toMatchObject({
      type: 'object',
      required: ['id', 'cost', 'share', 'on', 'cap', 'tier', 'items'],
      additionalProperties: false,
      properties: { cost: { type: 'string', title: '费用', description: 'cost' }, tier: { enum: ['a', 'b'] } },
    });
  });
});

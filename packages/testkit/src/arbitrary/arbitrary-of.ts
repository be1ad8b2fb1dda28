import { fieldOf, printDay, printMoney, printRate, type Field, type RecordShape, type Shape } from '@dzfp/core';
import type { Day, Money, Rate } from '@dzfp/core';
import fc from 'fast-check';
import type * as z from 'zod';
import { textOf } from './formatted-text.ts';
import { tariff } from './tariff.ts';
import { noThresholds, type Thresholds } from './thresholds.ts';
import { wholeNumber } from './whole-number.ts';

/** How values are drawn. */
export interface ArbitraryOptions {
  /** Nothing is left out: neither optional fields nor cells of tables. */
  readonly complete?: boolean;
  /** Figures to stay near of. */
  readonly near?: Thresholds;
}

/** Days on which calendars differ: leap days, ends of months and of years. */
const turningDays = [16_860, 17_896, 17_897, 17_927, 17_955, 18_261, 18_262, 18_321];

/**
 * Values of a schema in their wire form: what a form or a file would hold. Bounds and thresholds come up often; what is
 * optional is sometimes left out, what is nullable sometimes null, and tables may lack cells.
 *
 * @param of - a schema made by the builders of `@dzfp/core`, or its shape
 */
export function arbitraryOf(of: z.ZodType | Shape, options: ArbitraryOptions = {}): fc.Arbitrary<unknown> {
  return 'kind' in of ? shapeArbitrary(of, options) : fieldArbitrary(fieldOf(of), options);
}

function fieldArbitrary({ shape, optional, nullable }: Field, options: ArbitraryOptions): fc.Arbitrary<unknown> {
  const present = shapeArbitrary(shape, options);
  const perhaps = nullable ? fc.option(present, { nil: null, freq: 4 }) : present;
  return optional && options.complete !== true ? fc.option(perhaps, { nil: undefined, freq: 4 }) : perhaps;
}

function shapeArbitrary(shape: Shape, options: ArbitraryOptions): fc.Arbitrary<unknown> {
  const near = options.near ?? noThresholds;
  switch (shape.kind) {
    case 'money':
      return wholeNumber(shape.least, shape.most, near.money).map((value) => printMoney(value as Money));
    case 'rate':
      return wholeNumber(shape.least, shape.most, near.rate).map((value) => printRate(value as Rate));
    case 'count':
      return wholeNumber(shape.least, shape.most, near.count);
    case 'day': {
      const days = wholeNumber(shape.least, shape.most, [...near.day, ...turningDays]);
      return days.map((value) => printDay(value as Day));
    }
    case 'flag':
      return fc.boolean();
    case 'ratio':
      return fc.tuple(fc.nat(), fc.integer({ min: 1, max: 1_000_000 })).map(([above, below]) => `${above}/${below}`);
    case 'choice':
      return fc.constantFrom(...shape.labels);
    case 'text':
      return textOf(shape);
    case 'bands':
      return tariff();
    case 'table': {
      const cell = { ...shape.of, optional: options.complete !== true };
      return entries(
        shape.by.labels.map((label) => [label, cell] as const),
        options,
      );
    }
    case 'list':
      return fc.array(recordArbitrary(shape.of, options), { maxLength: Math.min(shape.most, 6) });
    case 'record':
      return recordArbitrary(shape, options);
  }
}

function recordArbitrary(shape: RecordShape, options: ArbitraryOptions): fc.Arbitrary<unknown> {
  return entries(Object.entries(shape.fields), options);
}

/** Names with their values; one that is left out has no entry at all, as in JSON. */
function entries(fields: readonly (readonly [string, Field])[], options: ArbitraryOptions): fc.Arbitrary<unknown> {
  const values = fc.tuple(...fields.map(([, field]) => fieldArbitrary(field, options)));
  return values.map((drawn) => {
    const pairs = fields.map(([name], i) => [name, drawn[i]] as const);
    return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
  });
}

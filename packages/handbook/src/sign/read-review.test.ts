import { money, parameter, type Parameter, type ParameterBook } from '@dzfp/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReview } from './read-review.ts';
import { reviewHtml } from './review-html.ts';
import { reviewRows } from './review-rows.ts';

const ceiling = parameter('example/ceiling', '8.2', money('上限', 'ceiling')) as Parameter<unknown>;
const book: ParameterBook = {
  name: { zh: '例', en: 'example' },
  jurisdictions: [],
  sources: [{ key: 'X', title: 'an example' }],
  entries: ['100.00', '200.00', '300.00'].map((value, year) => ({
    parameter: 'example/ceiling',
    jurisdiction: '371400',
    value,
    from: `${2017 + year}-01-01`,
    to: `${2017 + year}-12-31`,
    standing: 'assumed',
    source: 'X',
  })),
};
const rows = reviewRows([ceiling], book, 'en');
const review = (changed: readonly object[]): ReturnType<typeof readReview> =>
  readReview(
    rows.map((row, place) => ({ ...row, ...changed[place] })),
    [ceiling],
    book,
    'en',
  );
const signed = { reviewer: 'A', reviewedOn: '2019-06-01' } as const;

describe('a reviewed workbook', () => {
  it('is all open as long as nobody wrote in it', () => {
    expect(review([])).toMatchObject({ signed: 0, open: rows, refused: [], corrected: [] });
  });

  it('gives the corrected entry, known since the day of the review', () => {
    const { differences, corrected } = review([{ ...signed, verdict: 'differs', corrected: '120.50' }]);
    expect(differences).toMatchObject([{ was: '100.00', becomes: '120.50' }]);
    expect(corrected).toEqual([{ ...book.entries[0], value: '120.50', knownSince: '2019-06-01' }]);
  });

  it('sends back what is unsigned, altered outside the reviewer’s columns, unknown, or no amount', () => {
    expect(review([{ verdict: 'agrees' }]).refused).toHaveLength(1);
    expect(review([{ ...signed, verdict: 'agrees', value: '101.00' }]).refused).toHaveLength(1);
    expect(review([{ ...signed, verdict: 'agrees', parameter: 'none/such' }]).refused).toHaveLength(1);
    expect(review([{ ...signed, verdict: 'differs', corrected: 'about 100' }]).refused[0]?.reason).toContain(
      'decimal string',
    );
  });

  it('accounts for every line, whatever is written', () => {
    const cell = fc.constantFrom('', 'A', '2019-06-01', '120.50', '{', '__proto__');
    const line = fc.record({
      verdict: fc.constantFrom('', 'agrees', 'differs', 'unsure'),
      corrected: cell,
      reviewer: cell,
      reviewedOn: fc.constantFrom('', '2019-06-01'),
      value: fc.constantFrom('100.00', '200.00', '300.00'),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 3, maxLength: 3 }), (lines) => {
        const read = review(lines);
        const counted = read.signed + read.unsure.length + read.open.length + read.refused.length;
        expect(counted).toBe(rows.length);
        expect(read.corrected.length).toBeLessThanOrEqual(read.differences.length);
      }),
    );
  });

  it('shows what a reviewer wrote as text, never as markup', () => {
    const shown = reviewHtml(review([{ ...signed, verdict: 'unsure', remark: '<script>x</script>' }]), 'en');
    expect(shown).not.toContain('<script>');
  });
});

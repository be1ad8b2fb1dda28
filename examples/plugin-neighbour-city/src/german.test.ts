import type { AnyFormula, Example } from '@dzfp/core';
import { explain } from '@dzfp/core/reading';
import { expect, it, test } from 'vitest';
import { decisionSheet } from './decision-sheet.ts';
import { german } from './german.ts';
import { linyi } from './index.ts';

const formulas: readonly AnyFormula[] = linyi.policies;
const decided = formulas.flatMap((policy) =>
  (policy.examples as readonly Example<unknown, unknown, unknown>[]).flatMap((example) =>
    'expected' in example
      ? [
          [
            example.title.en,
            explain((policy.with as (values: object) => never)(example.parameters as object), example.input),
          ] as const,
        ]
      : [],
  ),
);

test.each(decided)('every name has its German word: %s', (_, explanation) => {
  expect(decisionSheet(explanation, german)).not.toMatch(/\p{Script=Han}/u);
});

it('refuses a sheet that would be half translated', () => {
  const [, explanation] = decided[0] as (typeof decided)[number];
  expect(() => decisionSheet(explanation, { ...german, words: {} })).toThrow('no word for 参保缴费补贴（临沂市）');
});

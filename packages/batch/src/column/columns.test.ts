import type { Schema } from '@dzfp/core';
import { recordShapeOf, wireReader } from '@dzfp/core';
import { arbitraryInput } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formulas } from '../../fixture/formulas.ts';
import { columnsOf } from './from-rows.ts';
import { rowsOf } from './to-rows.ts';

it.each(formulas)('%s: records come back as they went in', (_, policy) => {
  const read = wireReader(policy.input as Schema<unknown>);
  const rows = fc.sample(arbitraryInput(policy), { numRuns: 30, seed: 7 }).flatMap((wire) => {
    const parsed = read(wire);
    return parsed.ok ? [parsed.value] : [];
  });
  expect(rowsOf(columnsOf(recordShapeOf(policy.input), rows))).toEqual(rows);
});

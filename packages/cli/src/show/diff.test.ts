import { combineBooks } from '@dzfp/core';
import { whatChanged } from '@dzfp/core/reading';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { inpatientSettlement, premiumSubsidy } from '@dzfp/medical';
import { expect, it } from 'vitest';
import type { Answer } from '../answer.ts';
import { readCommandLine } from '../command-line.ts';
import { diff } from '../command/diff.ts';

const setting = { book: combineBooks(dezhou, illustrative), jurisdiction: '371402' };

it('names the values that changed, with clause and source', () => {
  const [was, is] = [
    premiumSubsidy.in({ ...setting, on: '2018-06-01' }),
    premiumSubsidy.in({ ...setting, on: '2019-06-01' }),
  ];
  const { values } = whatChanged(was, is);
  expect(values.map(({ name, clause, was: old, is: now }) => [name, clause, old.wire, now.wire])).toEqual([
    ['personalContribution', '6.3', '220.00', '250.00'],
    ['fixedSubsidy', '6.3', '110.00', '125.00'],
  ]);
  expect(whatChanged(is, is)).toEqual({ values: [], cases: [] });
});

it('shows boundary cases that really are decided otherwise, each way once, flags before amounts', () => {
  const [was, is] = [
    inpatientSettlement.in({ ...setting, on: '2018-06-01' }),
    inpatientSettlement.in({ ...setting, on: '2019-06-01' }),
  ];
  const { cases } = whatChanged(was, is);
  expect(cases.length).toBeGreaterThan(2);
  for (const { facts, before, fields } of cases) {
    const [old, now] = [was, is].map((bound) => bound.safeEvaluate(facts, before));
    if (old?.ok !== true || now?.ok !== true) throw new Error('a case must be decided');
    for (const field of fields) {
      expect(old.value.result).toMatchObject({ [field.field]: field.was });
      expect(now.value.result).toMatchObject({ [field.field]: field.is });
    }
  }
  const flags = cases.map(({ fields }) => fields.some((field) => typeof field.was === 'boolean'));
  expect(flags).toEqual(flags.toSorted((a, b) => Number(b) - Number(a)));
});

const answer = (line: string): Answer => diff(readCommandLine(['diff', ...line.split(' ')]));

it('compares two days over all policies, two places, and says where a side has no values', () => {
  const byDay = answer('--from 2018-06-01 --to 2019-12-31 --jurisdiction 371402').text('zh');
  expect(byDay).toContain('资助资金测算');
  expect(byDay).toContain('2018-06-01 无参数');
  const byPlace = answer('medical/premium-subsidy --on 2019-06-01 --jurisdiction 371402,371300 --illustrative');
  expect(byPlace.text('en')).toContain('371402 2019-06-01 → 371300 2019-06-01');
  expect(answer('medical/premium-subsidy --on 2019-06-01 --jurisdiction 371402 --illustrative').text('en')).toContain(
    'No policy has other values',
  );
});

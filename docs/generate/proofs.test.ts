import { DzfpError } from '@dzfp/core';
import { policiesOf } from '@dzfp/handbook';
import { whatIsProved } from '@dzfp/testkit/prove';
import { expect, it } from 'vitest';
import { edition } from './edition.ts';
import { readReport } from './proofs.ts';

const of = edition('en');
const report = readReport();

it('is made for the place and day of the site', () => {
  expect([report.on, report.jurisdiction]).toEqual([of.on, of.jurisdiction]);
});

it('speaks of every formula that has values as it is now; else run `npm run prove` in docs', () => {
  const now = policiesOf(of).flatMap((policy) => {
    if (policy.kind === 'procedure') return [];
    try {
      return [[policy.id, whatIsProved(policy.in(of))] as const];
    } catch (error) {
      if (error instanceof DzfpError && error.issues.every(({ code }) => code === 'DZ401')) return [];
      throw error;
    }
  });
  expect(Object.fromEntries(report.policies.map(({ policy, proved }) => [policy, proved]))).toEqual(
    Object.fromEntries(now),
  );
});

it('speaks of every law and pledge', () => {
  const laws = policiesOf(of).flatMap((policy) => {
    if (policy.kind === 'procedure' || !report.policies.some((each) => each.policy === policy.id)) return [];
    return [...policy.laws, ...policy.pledges].map(({ id }: { readonly id: string }) => `${policy.id} ${id}`);
  });
  expect(report.policies.flatMap(({ policy, lines }) => lines.map(({ law }) => `${policy} ${law}`))).toEqual(laws);
});

import type { Situation, Wire } from '@dzfp/core';
import type { Household } from '@dzfp/core/model';
import { testPolicy } from '@dzfp/testkit';
import { expect, it } from 'vitest';
import { household } from '../test/engine-of.ts';
import { monitoredKind } from './monitored-kind.ts';
import variations from './variations/monitored-kind.json' with { type: 'json' };

testPolicy(monitoredKind, { variations });

it.each<[Household['status'], object]>([
  ['notLifted', { place: 'poor' }],
  ['returned', { place: 'poor' }],
  ['liftedWithPolicy', { place: 'lifted' }],
  ['liftedWithoutPolicy', { place: 'lifted' }],
  ['instantHelp', {}],
])('reads the status %s of the register, and the income where it is decided', (status, place) => {
  const situation = (results: Situation['results']): Situation => {
    const of: Wire<Household> = { ...household, status };
    return { household: of, member: of.members[0]!, on: '2020-06-30', results, memberResults: [{}] };
  };
  const facts = monitoredKind.assessment!.facts;
  expect(facts(situation({}))).toEqual({ on: '2020-06-30', members: 1, ...place });
  expect(facts(situation({ 'pathway/net-income': { net: '5000.00' } })).netIncome).toBe('5000.00');
});

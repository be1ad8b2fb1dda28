import { createEngine } from '@dzfp/core/engine';
import { expect, it } from 'vitest';
import { monitoring } from './plugin.ts';

it('has the policies of area 12', () => {
  expect(monitoring.policies.map(({ id }) => id)).toEqual([
    'monitoring/risk-screen',
    'monitoring/monitored-kind',
    'monitoring/case-clock',
    'monitoring/release',
    'monitoring/policy-continuity',
    'monitoring/watch-list',
  ]);
});

it.each(['pathway', 'education', 'medical', 'housing', 'safety-net'])(
  'is refused by an engine without %s, where signals come from',
  (area) => {
    expect(() => createEngine({ plugins: [monitoring] })).toThrow(`requires ${area}`);
  },
);

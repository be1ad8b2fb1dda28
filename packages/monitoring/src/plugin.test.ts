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

it('is refused by an engine without the area that income comes from', () => {
  expect(() => createEngine({ plugins: [monitoring] })).toThrow(/DZ501.*pathway/);
});

import type { AnyPolicy } from '@dzfp/core';
import { createEngine } from '@dzfp/core/engine';
import { expect, it } from 'vitest';
import { motivation } from './plugin.ts';
import { pointsLedger } from './points-ledger.ts';

const policies: readonly AnyPolicy[] = motivation.policies;

it('an engine loads the plugin and lists its policies', () => {
  const engine = createEngine({ plugins: [motivation] });
  expect(engine.list().map(({ id }) => id)).toEqual([
    'motivation/effort-reward',
    'motivation/filial-fund',
    'motivation/filial-quarter',
    'motivation/points-ledger',
    'motivation/training-need',
    'motivation/work-for-aid',
  ]);
});

it('points change no entitlement: the ledger is asked by no assessment, and no other policy needs it', () => {
  expect(pointsLedger.assessment).toBeUndefined();
  expect(policies.flatMap(({ assessment }) => assessment?.needs ?? [])).not.toContain(pointsLedger.id);
});

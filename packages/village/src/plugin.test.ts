import { createEngine } from '@dzfp/core/engine';
import { expect, it } from 'vitest';
import { village } from './plugin.ts';

it('an engine loads the plugin and lists its policies', () => {
  expect(
    createEngine({ plugins: [village] })
      .list()
      .map(({ id }) => id),
  ).toEqual([
    'village/connections-progress',
    'village/dormant-coverage',
    'village/dormant-resource',
    'village/file-coverage',
    'village/five-connections',
    'village/inter-provincial-fee',
    'village/quota-ledger',
    'village/quota-proceeds',
    'village/surplus-quota',
    'village/village-file',
  ]);
});

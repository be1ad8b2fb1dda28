import { createEngine } from '@dzfp/core/engine';
import { expect, it } from 'vitest';
import { society } from './plugin.ts';

it('an engine loads the plugin and lists its policies', () => {
  expect(
    createEngine({ plugins: [society] })
      .list()
      .map(({ id }) => id),
  ).toEqual([
    'society/consumption',
    'society/donation-match',
    'society/donation-trace',
    'society/enterprise-pairing',
    'society/household-need',
    'society/promise-ledger',
  ]);
});

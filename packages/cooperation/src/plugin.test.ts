import { createEngine } from '@dzfp/core/engine';
import { expect, it } from 'vitest';
import { cooperation } from './plugin.ts';

it('an engine loads the plugin and lists its policies', () => {
  expect(
    createEngine({ plugins: [cooperation] })
      .list()
      .map(({ id }) => id),
  ).toEqual([
    'cooperation/agreement-item',
    'cooperation/agreement-progress',
    'cooperation/book-reconciliation',
    'cooperation/labour-placement',
    'cooperation/partner-fund',
    'cooperation/placement-stability',
  ]);
});

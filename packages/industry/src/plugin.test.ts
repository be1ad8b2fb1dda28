import { createEngine } from '@dzfp/core/engine';
import { expect, it } from 'vitest';
import { industry } from './plugin.ts';

it('an engine loads the plugin and lists its policies', () => {
  expect(
    createEngine({ plugins: [industry] })
      .list()
      .map(({ id }) => id),
  ).toEqual([
    'industry/asset-dividend',
    'industry/asset-file',
    'industry/asset-income',
    'industry/asset-upkeep',
    'industry/four-rights',
    'industry/leading-enterprise',
    'industry/market-matching',
    'industry/order-book',
    'industry/order-standing',
    'industry/park-link',
    'industry/project-library',
    'industry/project-shock',
    'industry/project-step',
    'industry/sales-concentration',
  ]);
});

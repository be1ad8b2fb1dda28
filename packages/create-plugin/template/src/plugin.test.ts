import { createEngine } from '@dzfp/core/engine';
import { testPlugin } from '@dzfp/testkit';
import { expect, it } from 'vitest';
import { plugin } from './index.ts';
import { page } from './page.ts';
import { place } from './place.ts';

testPlugin(plugin);

it('decides by the values of the place', () => {
  const engine = createEngine({ plugins: [plugin] });
  const at = { jurisdiction: place.code, on: '2019-12-31' };
  expect(engine.evaluate('my-plugin/heating-aid', { cost: '1000.00' }, at)).toEqual({
    aid: '300.00',
    ownPayment: '700.00',
  });
});

it('has a page in both languages', () => {
  expect(page('zh')).toContain('取暖补助');
  expect(page('en')).toContain('Heating aid');
});

import { definePlugin, text } from '@dzfp/core';
import { poolWith } from '../fixture/pool.ts';
import { testPlugin } from './test-plugin.ts';

testPlugin(definePlugin({ name: 'example', title: text('示例', 'example'), policies: [poolWith()] }), {
  policies: { 'example/pool': { runs: 50 } },
});

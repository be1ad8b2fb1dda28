import { definePlugin, text, type Plugin } from '@dzfp/core';
import { heatingAid } from './heating-aid.ts';
import { values } from './values.ts';

/** The plugin: `createEngine({ plugins: [plugin] })`. */
export const plugin: Plugin<'my-plugin', readonly [typeof heatingAid]> = definePlugin({
  name: 'my-plugin',
  title: text('我的插件', 'My plugin'),
  policies: [heatingAid],
  books: [values],
});

import { definePlugin, text, type Plugin } from '@dzfp/core';

/** 长效机制: the policies of area 12 for an engine. It brings no values; a place's book does. */
export const monitoring: Plugin<'monitoring', readonly []> = /* @__PURE__ */ definePlugin({
  name: 'monitoring',
  title: text('长效机制', 'Monitoring'),
  policies: [],
});

import { definePlugin, text, type Plugin } from '@dzfp/core';

/** 扶贫协作: the policies of area 11 for an engine. It brings no values; a place's book does. */
export const cooperation: Plugin<'cooperation', readonly []> = /* @__PURE__ */ definePlugin({
  name: 'cooperation',
  title: text('扶贫协作', 'Cooperation'),
  policies: [],
});

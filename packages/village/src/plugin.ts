import { definePlugin, text, type Plugin } from '@dzfp/core';

/** 贫困村提升: the policies of area 4 for an engine. It brings no values; a place's book does. */
export const village: Plugin<'village', readonly []> = /* @__PURE__ */ definePlugin({
  name: 'village',
  title: text('贫困村提升', 'Villages'),
  policies: [],
});

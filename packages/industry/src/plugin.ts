import { definePlugin, text, type Plugin } from '@dzfp/core';

/** 产业扶贫: the policies of area 3 for an engine. It brings no values; a place's book does. */
export const industry: Plugin<'industry', readonly []> = /* @__PURE__ */ definePlugin({
  name: 'industry',
  title: text('产业扶贫', 'Industry'),
  policies: [],
});

import { definePlugin, text, type Plugin } from '@dzfp/core';

/** 社会扶贫: the policies of area 10 for an engine. It brings no values; a place's book does. */
export const society: Plugin<'society', readonly []> = /* @__PURE__ */ definePlugin({
  name: 'society',
  title: text('社会扶贫', 'Society'),
  policies: [],
});

import { text, type Jurisdiction } from '@dzfp/core';

/** The place whose values the plugin brings. */
export const place: Jurisdiction = {
  code: '371402',
  name: text('德城区', 'Decheng District'),
  within: '371400',
};

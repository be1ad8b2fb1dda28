import { definePlugin, text, type Plugin } from '@dzfp/core';
import { linyiPremiumSubsidy } from './premium-subsidy.ts';
import { seriousIllnessAid } from './serious-illness-aid.ts';
import { linyiValues } from './values.ts';

/** 临沂市: its values, its own rule for the premium subsidy, and one policy that Dezhou does not have. */
export const linyi: Plugin<'linyi', readonly [typeof linyiPremiumSubsidy, typeof seriousIllnessAid]> = definePlugin({
  name: 'linyi',
  title: text('临沂市', 'Linyi City'),
  requires: ['medical'],
  policies: [linyiPremiumSubsidy, seriousIllnessAid],
  replaces: [{ policy: 'medical/premium-subsidy', by: 'linyi/premium-subsidy', within: '371300' }],
  books: [linyiValues],
});

import { definePlugin, text, type Plugin } from '@dzfp/core';
import { agreementItem } from './agreement-item.ts';
import { agreementProgress } from './agreement-progress.ts';
import { bookReconciliation } from './book-reconciliation.ts';
import { labourPlacement } from './labour-placement.ts';
import { partnerFund } from './partner-fund.ts';
import { placementStability } from './placement-stability.ts';

/** 扶贫协作: the policies of area 11 for an engine. It brings no values; a place's book does. */
export const cooperation: Plugin<
  'cooperation',
  readonly [
    typeof agreementItem,
    typeof agreementProgress,
    typeof partnerFund,
    typeof bookReconciliation,
    typeof labourPlacement,
    typeof placementStability,
  ]
> = /* @__PURE__ */ definePlugin({
  name: 'cooperation',
  title: text('扶贫协作', 'Paired assistance cooperation'),
  policies: [agreementItem, agreementProgress, partnerFund, bookReconciliation, labourPlacement, placementStability],
});

import { definePlugin, text, type Plugin } from '@dzfp/core';
import { billReconciliation } from './bill-reconciliation.ts';
import { burdenGuarantee } from './burden-guarantee.ts';
import { coverageGap } from './coverage-gap.ts';
import { freeTreatment } from './free-treatment.ts';
import { inpatientSettlement } from './inpatient-settlement.ts';
import { insuranceFinancing } from './insurance-financing.ts';
import { premiumSubsidy } from './premium-subsidy.ts';

/** 健康扶贫: the policies of clauses 6.1 to 6.4 for an engine. It brings no values; a place's book does. */
export const medical: Plugin<
  'medical',
  readonly [
    typeof coverageGap,
    typeof insuranceFinancing,
    typeof inpatientSettlement,
    typeof burdenGuarantee,
    typeof billReconciliation,
    typeof premiumSubsidy,
    typeof freeTreatment,
  ]
> = /* @__PURE__ */ definePlugin({
  name: 'medical',
  title: text('健康扶贫', 'Medical aid'),
  policies: [
    coverageGap,
    insuranceFinancing,
    inpatientSettlement,
    burdenGuarantee,
    billReconciliation,
    premiumSubsidy,
    freeTreatment,
  ],
});

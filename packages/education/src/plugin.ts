import { definePlugin, text, type Plugin } from '@dzfp/core';
import { aidBudget } from './aid-budget.ts';
import { aidCoverage } from './aid-coverage.ts';
import { aidProcess } from './aid-process.ts';
import { dropoutRisk } from './dropout-risk.ts';
import { helpRecord } from './help-record.ts';
import { loanFunnel } from './loan-funnel.ts';
import { loanRepayment } from './loan-repayment.ts';
import { recruitmentTarget } from './recruitment-target.ts';
import { rollComparison } from './roll-comparison.ts';
import { schoolStage } from './school-stage.ts';
import { studentAid } from './student-aid.ts';
import { studentLoan } from './student-loan.ts';
import { threeForOne } from './three-for-one.ts';
import { vocationalSupport } from './vocational-support.ts';

/** 教育扶贫: the policies of clauses 5.1 to 5.5 for an engine. It brings no values; a place's book does. */
export const education: Plugin<
  'education',
  readonly [
    typeof schoolStage,
    typeof studentAid,
    typeof aidProcess,
    typeof aidCoverage,
    typeof aidBudget,
    typeof vocationalSupport,
    typeof studentLoan,
    typeof loanFunnel,
    typeof loanRepayment,
    typeof recruitmentTarget,
    typeof threeForOne,
    typeof helpRecord,
    typeof rollComparison,
    typeof dropoutRisk,
  ]
> = /* @__PURE__ */ definePlugin({
  name: 'education',
  title: text('教育扶贫', 'Education'),
  policies: [
    schoolStage,
    studentAid,
    aidProcess,
    aidCoverage,
    aidBudget,
    vocationalSupport,
    studentLoan,
    loanFunnel,
    loanRepayment,
    recruitmentTarget,
    threeForOne,
    helpRecord,
    rollComparison,
    dropoutRisk,
  ],
});

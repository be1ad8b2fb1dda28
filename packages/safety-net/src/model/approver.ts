import { choice, text, type Schema, type Text } from '@dzfp/core';

/** Who approves temporary assistance. */
export type Approver = 'township' | 'county' | 'caseByCase';

/** 审批机关: every amount has exactly one. */
export const Approver: Schema<Approver> = choice<Readonly<Record<Approver, Text>>>('审批机关', 'approver', {
  township: text('乡镇（街道）', 'township'),
  county: text('县级民政部门', 'county civil affairs'),
  caseByCase: text('县级政府一事一议', 'county government, case by case'),
});

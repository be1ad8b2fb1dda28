import { definePlugin, text, type Plugin } from '@dzfp/core';
import { dwellingGrade } from './dwelling-grade.ts';
import { housingCoverage } from './housing-coverage.ts';
import { reInspection } from './re-inspection.ts';
import { rebuiltArea } from './rebuilt-area.ts';
import { renovationDuty } from './renovation-duty.ts';
import { renovationQueue } from './renovation-queue.ts';
import { renovationSubsidy } from './renovation-subsidy.ts';
import { threeActs } from './three-acts.ts';

/** 住房安全: the policies of clauses 7.1 and 7.2 for an engine. It brings no values; a place's book does. */
export const housing: Plugin<
  'housing',
  readonly [
    typeof threeActs,
    typeof dwellingGrade,
    typeof renovationDuty,
    typeof rebuiltArea,
    typeof renovationSubsidy,
    typeof housingCoverage,
    typeof reInspection,
    typeof renovationQueue,
  ]
> = /* @__PURE__ */ definePlugin({
  name: 'housing',
  title: text('住房安全', 'Housing safety'),
  policies: [
    threeActs,
    dwellingGrade,
    renovationDuty,
    rebuiltArea,
    renovationSubsidy,
    housingCoverage,
    reInspection,
    renovationQueue,
  ],
});

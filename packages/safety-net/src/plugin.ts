import { definePlugin, text, type Plugin } from '@dzfp/core';
import { comprehensiveAssistance } from './comprehensive-assistance.ts';
import { dibaoGuarantee } from './dibao-guarantee.ts';
import { dibaoStandard } from './dibao-standard.ts';
import { dibaoTopUp } from './dibao-top-up.ts';
import { instantHelp } from './instant-help.ts';
import { lastResortCoverage } from './last-resort-coverage.ts';
import { lastResortDuty } from './last-resort-duty.ts';
import { pensionContribution } from './pension-contribution.ts';
import { pensionCoverage } from './pension-coverage.ts';
import { pensionEstimate } from './pension-estimate.ts';
import { postAssignment } from './post-assignment.ts';
import { postEligibility } from './post-eligibility.ts';
import { postService } from './post-service.ts';
import { serviceHours } from './service-hours.ts';
import { standardCandidates } from './standard-candidates.ts';
import { tekunSupport } from './tekun-support.ts';
import { temporaryAssistance } from './temporary-assistance.ts';
import { townshipFund } from './township-fund.ts';

/** 保障性扶贫: the policies of clauses 8.1 to 8.4 for an engine. It brings no values; a place's book does. */
export const safetyNet: Plugin<
  'safety-net',
  readonly [
    typeof dibaoStandard,
    typeof dibaoGuarantee,
    typeof standardCandidates,
    typeof dibaoTopUp,
    typeof tekunSupport,
    typeof lastResortDuty,
    typeof lastResortCoverage,
    typeof comprehensiveAssistance,
    typeof temporaryAssistance,
    typeof instantHelp,
    typeof townshipFund,
    typeof pensionContribution,
    typeof pensionCoverage,
    typeof pensionEstimate,
    typeof postEligibility,
    typeof postAssignment,
    typeof postService,
    typeof serviceHours,
  ]
> = /* @__PURE__ */ definePlugin({
  name: 'safety-net',
  title: text('保障性扶贫', 'Safety net'),
  policies: [
    dibaoStandard,
    dibaoGuarantee,
    standardCandidates,
    dibaoTopUp,
    tekunSupport,
    lastResortDuty,
    lastResortCoverage,
    comprehensiveAssistance,
    temporaryAssistance,
    instantHelp,
    townshipFund,
    pensionContribution,
    pensionCoverage,
    pensionEstimate,
    postEligibility,
    postAssignment,
    postService,
    serviceHours,
  ],
});

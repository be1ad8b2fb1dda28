import { definePlugin, text, type Plugin } from '@dzfp/core';
import { drinkingWater } from './drinking-water.ts';
import { exitAssessment } from './exit-assessment.ts';
import { fiveClarities } from './five-clarities.ts';
import { lookBack } from './look-back.ts';
import { lookBackVisit } from './look-back-visit.ts';
import { netIncome } from './net-income.ts';
import { pillarMix } from './pillar-mix.ts';
import { policyIncomeOwed } from './policy-income-owed.ts';
import { povertyLine } from './poverty-line.ts';
import { rectificationLedger } from './rectification-ledger.ts';
import { rectificationStep } from './rectification-step.ts';
import { registerStanding } from './register-standing.ts';
import { satisfaction } from './satisfaction.ts';
import { statusChange } from './status-change.ts';
import { threeHavesThreeCleans } from './three-haves-three-cleans.ts';
import { threeReductions } from './three-reductions.ts';
import { villageExit } from './village-exit.ts';

/** 规范脱贫路径: the policies of clauses 0.1, 0.2 and 1.1 to 1.4 for an engine. It brings no values; a place's book does. */
export const pathway: Plugin<
  'pathway',
  readonly [
    typeof lookBack,
    typeof lookBackVisit,
    typeof rectificationStep,
    typeof rectificationLedger,
    typeof satisfaction,
    typeof netIncome,
    typeof policyIncomeOwed,
    typeof povertyLine,
    typeof drinkingWater,
    typeof exitAssessment,
    typeof threeHavesThreeCleans,
    typeof registerStanding,
    typeof statusChange,
    typeof fiveClarities,
    typeof villageExit,
    typeof threeReductions,
    typeof pillarMix,
  ]
> = /* @__PURE__ */ definePlugin({
  name: 'pathway',
  title: text('规范脱贫路径', 'Pathway out of poverty'),
  policies: [
    lookBack,
    lookBackVisit,
    rectificationStep,
    rectificationLedger,
    satisfaction,
    netIncome,
    policyIncomeOwed,
    povertyLine,
    drinkingWater,
    exitAssessment,
    threeHavesThreeCleans,
    registerStanding,
    statusChange,
    fiveClarities,
    villageExit,
    threeReductions,
    pillarMix,
  ],
});

import { definePlugin, text, type Plugin } from '@dzfp/core';
import { effortReward } from './effort-reward.ts';
import { filialFund } from './filial-fund.ts';
import { filialQuarter } from './filial-quarter.ts';
import { pointsLedger } from './points-ledger.ts';
import { trainingNeed } from './training-need.ts';
import { workForAid } from './work-for-aid.ts';

/** 内生动力: the policies of area 9 for an engine. It brings no values; a place's book does. */
export const motivation: Plugin<
  'motivation',
  readonly [
    typeof pointsLedger,
    typeof effortReward,
    typeof filialFund,
    typeof filialQuarter,
    typeof workForAid,
    typeof trainingNeed,
  ]
> = /* @__PURE__ */ definePlugin({
  name: 'motivation',
  title: text('内生动力', 'Motivation'),
  policies: [pointsLedger, effortReward, filialFund, filialQuarter, workForAid, trainingNeed],
});

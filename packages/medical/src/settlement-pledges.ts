import { nothing, text, type FlagTerm, type MoneyTerm, type Pledge, type TermsOf } from '@dzfp/core';
import { burdenLimit, type Burden } from './burden-limit.ts';
import type { InpatientStay } from './model/inpatient-stay.ts';
import type { Settlement } from './model/settlement.ts';
import type { YearToDate } from './model/year-to-date.ts';
import type { SettlementParameters } from './settlement-parameters.ts';

function isStart(before: TermsOf<YearToDate>): FlagTerm {
  const [first, ...others] = Object.values(before) as readonly MoneyTerm[] as [MoneyTerm, ...MoneyTerm[]];
  return others.reduce((so, each) => so.and(each.equals(nothing)), first.equals(nothing));
}

/** What the year so far has cost and left to the patient, on the base in force. */
function soFar(before: TermsOf<YearToDate>, p: TermsOf<SettlementParameters>): Burden {
  const onTotal = p.burdenBase.is('total');
  return {
    cost: onTotal.choose(before.totalCost, before.inPolicyCost),
    borne: onTotal.choose(before.burden.plus(before.outOfPolicyBurden), before.burden),
  };
}

/** 低于 10% (clause 6.2): whether a registered patient stays below the limit rests on the figures that a place sets. */
export const settlementPledges: readonly Pledge<InpatientStay, Settlement, SettlementParameters, YearToDate>[] = [
  {
    id: 'first-stay-within-limit',
    clause: '6.2',
    title: text(
      '建档立卡患者当年首次住院后，个人负担在限度之内',
      'after the first stay of a year a registered patient’s burden is within the limit',
    ),
    holds: ({ before, result }) => result.promised.not().or(isStart(before).not()).or(result.withinLimit),
  },
  {
    id: 'year-stays-within-limit',
    clause: '6.2',
    title: text(
      '此前在限度之内的，再次住院后仍在限度之内',
      'a year that is within the limit stays within it after another stay',
    ),
    holds: ({ before, parameters, result }) =>
      result.promised
        .not()
        .or(burdenLimit(soFar(before, parameters), parameters).within.not())
        .or(result.withinLimit),
  },
];

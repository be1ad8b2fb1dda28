import { nothing, text, type Law, type MoneyTerm, type TermsOf } from '@dzfp/core';
import type { InpatientStay } from './model/inpatient-stay.ts';
import type { Settlement } from './model/settlement.ts';
import type { YearToDate } from './model/year-to-date.ts';
import type { SettlementParameters } from './settlement-parameters.ts';

function inPolicyParts(result: TermsOf<Settlement>): readonly [MoneyTerm, ...MoneyTerm[]] {
  return [
    result.burden,
    result.basic,
    result.criticalIllness,
    result.hospitalRelief,
    result.medicalAssistance,
    result.socialAssistance,
    result.commercialSupplement,
  ];
}

function outOfPolicyParts(result: TermsOf<Settlement>): readonly [MoneyTerm, ...MoneyTerm[]] {
  return [result.outOfPolicyBurden, result.outOfPolicyRelief, result.outOfPolicySupplement];
}

function sum([first, ...others]: readonly [MoneyTerm, ...MoneyTerm[]]): MoneyTerm {
  return others.reduce((so, next) => so.plus(next), first);
}

/** What holds of every settlement, whatever the figures that a place sets. */
export const settlementLaws: readonly Law<InpatientStay, Settlement, SettlementParameters, YearToDate>[] = [
  {
    id: 'in-policy-conserved',
    title: text('六方支付与个人负担之和等于政策范围内费用', 'payers and patient add up to the in-policy cost'),
    holds: ({ facts, result }) => sum(inPolicyParts(result)).equals(facts.inPolicyCost),
  },
  {
    id: 'total-conserved',
    title: text('各方与个人负担之和等于总费用', 'all parts add up to the total cost'),
    holds: ({ facts, result }) =>
      sum(inPolicyParts(result))
        .plus(sum(outOfPolicyParts(result)))
        .equals(facts.totalCost),
  },
  {
    id: 'nobody-pays-less-than-nothing',
    title: text('任何一方支付不为负', 'nobody pays less than nothing'),
    holds: ({ result }) =>
      [...inPolicyParts(result), ...outOfPolicyParts(result)]
        .map((part) => part.isAtLeast(nothing))
        .reduce((so, next) => so.and(next)),
  },
  {
    id: 'basic-within-cap',
    title: text('基本医保全年支付不超过封顶线', 'basic insurance stays within its annual cap'),
    holds: ({ parameters, before, after }) =>
      after.basic.isAtMost(before.basic.atLeast(after.basic.atMost(parameters.basicCap))),
  },
  {
    id: 'social-assistance-once',
    title: text('社会救助不超过已批的同一笔款', 'social assistance is at most the one payment granted'),
    holds: ({ facts, result }) => result.socialAssistance.isAtMost(facts.socialAssistanceGranted),
  },
  {
    id: 'excess-closes-the-gap',
    title: text('超出金额为零当且仅当在限度之内', 'there is an excess exactly when the limit is broken'),
    holds: ({ result }) => {
      const none = result.excess.equals(nothing);
      return none.and(result.withinLimit).or(none.not().and(result.withinLimit.not()));
    },
  },
  {
    id: 'burden-rises-with-cost',
    title: text(
      '费用增加，个人负担不减少，每多一分至多多负担一分',
      'more cost never lowers the burden, and a fen more costs at most a fen',
    ),
    fact: 'inPolicyCost',
    outcome: 'burden',
    direction: 'rises',
    slope: 1,
  },
  {
    id: 'basic-rises-with-cost',
    title: text('费用增加，基本医保支付不减少', 'more cost never lowers what basic insurance pays'),
    fact: 'inPolicyCost',
    outcome: 'basic',
    direction: 'rises',
    slope: 1,
  },
];

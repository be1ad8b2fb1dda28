import { defineCarriedPolicy, noRate, nothing, text, type CarriedPolicy } from '@dzfp/core';
import { burdenLimit } from './burden-limit.ts';
import { settlementDelegations } from './settlement-delegations.ts';
import { settlementExamples } from './settlement-examples.ts';
import { settlementLaws } from './settlement-laws.ts';
import { settlementPledges } from './settlement-pledges.ts';
import { benefitClass } from './model/benefit-class.ts';
import { InpatientStay } from './model/inpatient-stay.ts';
import { Settlement } from './model/settlement.ts';
import { startOfYear, YearToDate } from './model/year-to-date.ts';
import { basicInsurance } from './payer/basic-insurance.ts';
import { commercialSupplement } from './payer/commercial-supplement.ts';
import { criticalIllness } from './payer/critical-illness.ts';
import { hospitalRelief } from './payer/hospital-relief.ts';
import { medicalAssistance } from './payer/medical-assistance.ts';
import { settlementParameters, type SettlementParameters } from './settlement-parameters.ts';
import { toFen } from './settlement-rounding.ts';
import { workPoints2019 } from '@dzfp/core/model';
import { criticalIllness2015, criticalIllnessOfPoor, provincialSupplement } from './sources.ts';

/**
 * 住院费用一站式结算 (clause 6.2): six payers one after another, each on what the ones before have left, and whether the patient's
 * share of the year stays below the limit. One stay and the year so far go in; `chain` settles a whole year.
 *
 * Out-of-policy cost is kept apart: it is in neither side of the promise of 2019.
 *
 * @source S0 S59 S60
 */
export const inpatientSettlement: CarriedPolicy<
  'medical/inpatient-settlement',
  InpatientStay,
  Settlement,
  SettlementParameters,
  YearToDate
> = /* @__PURE__ */ defineCarriedPolicy({
  id: 'medical/inpatient-settlement',
  clauses: ['6.2'],
  title: text('住院费用一站式结算', 'One-stop inpatient settlement'),
  summary: text(
    '住院费用依次由基本医保、大病保险、医疗机构减免、医疗救助、社会救助、商业补充保险支付，全年个人负担政策范围内费用原则上低于10%。',
    'Six payers settle an inpatient bill in order; over the year the patient in principle bears less than a tenth of the in-policy cost.',
  ),
  subject: 'person',
  authority: text('医疗保障局', 'healthcare security bureau'),
  papers: [
    text('身份证或社会保障卡', 'identity or social-security card'),
    text('住院费用清单', 'itemised hospital bill'),
  ],
  timeLimit: text('出院时即时结算；其他期限未见来源', 'at discharge; no other time limit was found'),
  level: text('定点医疗机构一站式窗口', 'one-stop window of the hospital'),
  sources: [workPoints2019, provincialSupplement, criticalIllness2015, criticalIllnessOfPoor],
  interactions: [
    {
      with: 'safety-net/temporary-assistance',
      what: text(
        '社会救助一项即临时救助已批的同一笔款，不另付一次',
        'payer five is the very payment granted as temporary assistance, never a second one',
      ),
    },
  ],
  input: InpatientStay,
  output: Settlement,
  parameters: settlementParameters,
  carry: {
    state: YearToDate,
    start: startOfYear,
    by: 'person',
    order: ['dischargedOn', 'stayId'],
    on: 'dischargedOn',
    reset: 'calendarYear',
  },
  requires: [
    {
      id: 'in-policy-within-total',
      fields: ['inPolicyCost', 'totalCost'],
      rule: text('政策范围内费用不超过总费用', 'the in-policy cost is at most the total cost'),
      holds: (stay) => stay.inPolicyCost.isAtMost(stay.totalCost),
    },
    {
      id: 'discharge-after-admission',
      fields: ['dischargedOn', 'admittedOn'],
      rule: text('出院不早于入院', 'the discharge is not before the admission'),
      holds: (stay) => stay.admittedOn.isOnOrBefore(stay.dischargedOn),
    },
  ],
  applies: (stay) => stay.inPolicyCost.isAbove(nothing),
  formula: (stay, p, before) => {
    const personClass = benefitClass(stay.civilAffairs, stay.registered);

    const { paid, deductibleCounted } = basicInsurance(stay, personClass, p, before);
    const basic = paid.as('基本医保支付', 'basic insurance');
    const afterBasic = stay.inPolicyCost.minus(basic).as('基本医保后剩余', 'left after basic insurance');

    const critical = criticalIllness(afterBasic, before.criticalIllnessBase, personClass, p).as(
      '大病保险支付',
      'critical-illness insurance',
    );
    const afterCritical = afterBasic.minus(critical).as('大病保险后剩余', 'left after critical-illness insurance');

    const relief = hospitalRelief(afterCritical, stay.tier, personClass, p, before.hospitalRelief).as(
      '医疗机构减免',
      'hospital relief',
    );
    const afterRelief = afterCritical.minus(relief).as('减免后剩余', 'left after relief');

    const assistance = medicalAssistance(afterRelief, before.medicalAssistanceBase, personClass, p).as(
      '医疗救助',
      'medical assistance',
    );
    const afterAssistance = afterRelief.minus(assistance).as('医疗救助后剩余', 'left after assistance');

    const social = stay.socialAssistanceGranted.atMost(afterAssistance).as('社会救助', 'social assistance');
    const afterSocial = afterAssistance.minus(social).as('社会救助后剩余', 'left after social assistance');

    const insured = stay.supplementInsured;
    const supplement = commercialSupplement(afterSocial, before.supplementBase, insured, p).as(
      '商业补充保险',
      'commercial supplement',
    );
    const burden = afterSocial.minus(supplement).as('政策范围内个人负担', 'in-policy burden');

    const outOfPolicy = stay.totalCost.minus(stay.inPolicyCost).as('政策范围外费用', 'out-of-policy cost');
    const outRelief = outOfPolicy.times(p.outOfPolicyReliefRate.at(personClass)).round(toFen);
    const afterOutRelief = outOfPolicy.minus(outRelief).as('政策范围外减免后剩余', 'left of it after relief');
    const outSupplement = insured.choose(afterOutRelief.times(p.outOfPolicySupplementRate).round(toFen), nothing);
    const outBurden = afterOutRelief.minus(outSupplement).as('政策范围外个人负担', 'out-of-policy burden');

    const after = {
      totalCost: before.totalCost.plus(stay.totalCost),
      inPolicyCost: before.inPolicyCost.plus(stay.inPolicyCost),
      basic: before.basic.plus(basic),
      deductible: deductibleCounted,
      criticalIllnessBase: before.criticalIllnessBase.plus(afterBasic),
      hospitalRelief: before.hospitalRelief.plus(relief),
      medicalAssistanceBase: before.medicalAssistanceBase.plus(afterRelief),
      supplementBase: before.supplementBase.plus(insured.choose(afterSocial, nothing)),
      burden: before.burden.plus(burden),
      outOfPolicyBurden: before.outOfPolicyBurden.plus(outBurden),
    };

    const onTotal = p.burdenBase.is('total');
    const ofStay = {
      cost: onTotal.choose(stay.totalCost, stay.inPolicyCost).as('本次计算基数', 'base of this stay'),
      borne: onTotal.choose(burden.plus(outBurden), burden).as('本次个人负担', 'burden of this stay'),
    };
    const ofYear = {
      cost: onTotal.choose(after.totalCost, after.inPolicyCost).as('年度计算基数', 'base of the year'),
      borne: onTotal
        .choose(after.burden.plus(after.outOfPolicyBurden), after.burden)
        .as('年度个人负担', 'burden of the year'),
    };
    const { excess, within } = burdenLimit(ofYear, p);

    const result = {
      basic,
      criticalIllness: critical,
      hospitalRelief: relief,
      medicalAssistance: assistance,
      socialAssistance: social,
      commercialSupplement: supplement,
      burden,
      outOfPolicyRelief: outRelief,
      outOfPolicySupplement: outSupplement,
      outOfPolicyBurden: outBurden,
      stayShare: ofStay.borne.per(ofStay.cost, { whenZero: noRate }),
      yearShare: ofYear.borne.per(ofYear.cost, { whenZero: noRate }),
      promised: stay.registered,
      withinLimit: within,
      excess,
    };
    return { result, after };
  },
  delegations: settlementDelegations,
  laws: settlementLaws,
  pledges: settlementPledges,
  examples: settlementExamples,
});

import {
  definePolicy,
  label,
  noRate,
  nothing,
  text,
  type FlagTerm,
  type MoneyTerm,
  type ParametersOf,
  type Policy,
  type TermsOf,
} from '@dzfp/core';
import { burdenGuaranteeExamples } from './burden-guarantee-examples.ts';
import { burdenLimit } from './burden-limit.ts';
import { GuaranteeVerdict, Verdict } from './model/guarantee-verdict.ts';
import { YearOfCare, type ByPayer } from './model/year-of-care.ts';
import { registeredInForce } from './register-facts.ts';
import { settlementParameters, type SettlementParameters } from './settlement-parameters.ts';
import { workPoints2019 } from '@dzfp/core/model';
import { provincialSupplement } from './sources.ts';

/** The limit, what it is measured on, and whether it is still allowed itself. */
export type GuaranteeParameters = Pick<SettlementParameters, 'burdenLimit' | 'burdenBase' | 'burdenRelation'>;

const { burdenLimit: limit, burdenBase, burdenRelation } = settlementParameters;
const guaranteeParameters: ParametersOf<GuaranteeParameters> = { burdenLimit: limit, burdenBase, burdenRelation };

type Terms = TermsOf<YearOfCare>;

function allPaid({ paid }: Terms): MoneyTerm {
  const insurances = paid.basic.plus(paid.criticalIllness).as('基本医保与大病保险支付', 'paid by both insurances');
  const relief = paid.hospitalRelief.plus(paid.medicalAssistance).as('减免与医疗救助', 'relief and medical assistance');
  const others = paid.socialAssistance
    .plus(paid.commercialSupplement)
    .as('社会救助与商业补充', 'social assistance and commercial supplement');
  return insurances.plus(relief).plus(others).as('各方支付合计', 'paid by the six payers');
}

function closableBy({ headroom }: Terms, excess: MoneyTerm): { readonly [Each in keyof ByPayer<unknown>]: FlagTerm } {
  const closes = (left: Terms['headroom']['basic']): FlagTerm =>
    excess.isAbove(nothing).and(excess.isAtMost(left.ifNone(excess)));
  return {
    basic: closes(headroom.basic),
    criticalIllness: closes(headroom.criticalIllness),
    hospitalRelief: closes(headroom.hospitalRelief),
    medicalAssistance: closes(headroom.medicalAssistance),
    socialAssistance: closes(headroom.socialAssistance),
    commercialSupplement: closes(headroom.commercialSupplement),
  };
}

/**
 * 个人负担控制比例 (clause 6.2): whether a registered person's share of the year stays below the limit, what exceeds it, and which
 * payer's cap leaves enough to close it. 原则上 allows exceptions: they are approved with a reason and shown as exceptions.
 *
 * @source S0 S68
 */
export const burdenGuarantee: Policy<'medical/burden-guarantee', YearOfCare, GuaranteeVerdict, GuaranteeParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'medical/burden-guarantee',
    clauses: ['6.2'],
    title: text('个人负担比例核查', 'Check of the promised share'),
    summary: text(
      '全年个人负担政策范围内费用原则上低于10%；超出的，列明金额、可补足的支付方和经批准的例外。',
      'Over the year the patient in principle bears less than a tenth of the in-policy cost; an excess is named with who could close it.',
    ),
    subject: 'person',
    authority: text('医疗保障局', 'healthcare security bureau'),
    papers: [text('年度结算清单', 'settlement list of the year'), text('例外审批件', 'approval of an exception')],
    timeLimit: text('年度结算后；期限未见来源', 'after the year is settled; no limit was found'),
    level: text('县', 'county'),
    sources: [workPoints2019, provincialSupplement],
    interactions: [
      {
        with: 'monitoring/risk-screen',
        what: text('负担超限为监测线索', 'a burden beyond the limit is a signal there'),
      },
    ],
    input: YearOfCare,
    output: GuaranteeVerdict,
    parameters: guaranteeParameters,
    requires: [
      {
        id: 'in-policy-within-total',
        fields: ['inPolicyCost', 'totalCost'],
        rule: text('政策范围内费用不超过总费用', 'the in-policy cost is at most the total cost'),
        holds: (year) => year.inPolicyCost.isAtMost(year.totalCost),
      },
      {
        id: 'paid-within-cost',
        fields: ['paid', 'inPolicyCost'],
        rule: text('各方支付不超过政策范围内费用', 'the payers pay at most the in-policy cost'),
        holds: (year) => allPaid(year).isAtMost(year.inPolicyCost),
      },
      {
        id: 'outside-within-outside',
        fields: ['outOfPolicyBurden', 'totalCost'],
        rule: text('政策范围外负担不超过政策范围外费用', 'the out-of-policy burden is at most the out-of-policy cost'),
        holds: (year) => year.inPolicyCost.plus(year.outOfPolicyBurden).isAtMost(year.totalCost),
      },
      {
        id: 'exception-with-reason-and-approver',
        fields: ['exceptionApproved', 'exceptionReason', 'exceptionApprover'],
        rule: text('批准的例外须有理由和批准人', 'an approved exception has a reason and an approver'),
        holds: (year) => year.exceptionApproved.not().or(year.exceptionReason.known.and(year.exceptionApprover.known)),
      },
    ],
    applies: (year) => year.registered,
    formula: (year, p) => {
      const burden = year.inPolicyCost.minus(allPaid(year)).as('政策范围内个人负担', 'in-policy burden');
      const whole = burden.plus(year.outOfPolicyBurden).as('全部个人负担', 'whole burden');
      const onTotal = p.burdenBase.is('total');
      const measured = {
        cost: onTotal.choose(year.totalCost, year.inPolicyCost).as('计算基数', 'base of the share'),
        borne: onTotal.choose(whole, burden).as('计入的个人负担', 'burden on that base'),
      };
      const { most, excess, within } = burdenLimit(measured, p);
      const broken = year.exceptionApproved.choose(label(Verdict, 'exception'), label(Verdict, 'broken'));
      const promised = within.choose(label(Verdict, 'kept'), broken);
      const named = excess.as('超出限度的金额', 'excess over the limit');
      return {
        burden,
        shareOfInPolicy: burden.per(year.inPolicyCost, { whenZero: noRate }),
        shareOfTotal: whole.per(year.totalCost, { whenZero: noRate }),
        most,
        excess: named,
        within,
        verdict: year.registered.choose(promised, label(Verdict, 'notPromised')),
        closableBy: closableBy(year, named),
      };
    },
    // It owes nothing and warns of nothing by itself: the screening for a fall back reads whether the limit was kept.
    assessment: { per: 'member', facts: registeredInForce },
    laws: [
      {
        id: 'year-conserved',
        title: text('各方支付与个人负担之和等于政策范围内费用', 'payers and patient add up to the in-policy cost'),
        holds: ({ facts, result }) => allPaid(facts).plus(result.burden).equals(facts.inPolicyCost),
      },
      {
        id: 'exception-never-hides-the-excess',
        title: text('例外不改变超出金额', 'an exception leaves the excess visible'),
        holds: ({ result }) => result.verdict.is('exception').not().or(result.excess.isAbove(nothing)),
      },
      {
        id: 'kept-means-within',
        title: text('已达标即在限度内', 'kept means within the limit'),
        holds: ({ result }) => result.verdict.is('kept').not().or(result.within),
      },
      {
        id: 'excess-is-beyond-the-most',
        title: text('超出金额补足后恰为最多负担', 'with the excess paid, the patient bears the most at most'),
        holds: ({ result }) => result.within.or(result.excess.isAbove(nothing)),
      },
    ],
    examples: burdenGuaranteeExamples,
  });

import {
  bands,
  choice,
  definePolicy,
  flag,
  money,
  noRate,
  nothing,
  parameter,
  rate,
  record,
  rounding,
  table,
  text,
  type Bands,
  type Money,
  type MoneyTerm,
  type Policy,
  type Rate,
  type Schema,
  type Table,
} from '@dzfp/core';
import { explain } from '@dzfp/core/reading';
import type { Task } from '../measure.ts';
import { yuan } from '../workload/random.ts';
import { figures, tiers, wireClaim } from '../workload/claim.ts';
import type { BenefitClass, Claim, Outcome, Tier, WireClaim } from '../workload/claim.ts';
import { inFen } from './claim-decimal.ts';

const TierOf = choice('医院级别', 'tier', {
  township: text('乡', 'township'),
  county: text('县', 'county'),
  city: text('市', 'city'),
  province: text('省', 'province'),
});
const ClassOf = choice('待遇类别', 'class', { poor: text('贫困', 'poor'), others: text('其他', 'others') });

interface Bill {
  readonly totalCost: Money;
  readonly inPolicyCost: Money;
  readonly criticalBase: Money;
  readonly supplementBase: Money;
  readonly granted: Money;
  readonly tier: Tier;
  readonly benefitClass: BenefitClass;
  readonly insured: boolean;
}

const Bill: Schema<Bill> = record<Bill>('账单', 'bill', {
  totalCost: money('总费用', 'total cost'),
  inPolicyCost: money('政策范围内费用', 'in-policy cost'),
  criticalBase: money('此前大病基数', 'critical-illness base so far'),
  supplementBase: money('此前补充基数', 'supplement base so far'),
  granted: money('社会救助已批金额', 'social assistance granted'),
  tier: TierOf,
  benefitClass: ClassOf,
  insured: flag('参加补充保险', 'has the supplement'),
});

interface Paid {
  readonly basic: Money;
  readonly critical: Money;
  readonly relief: Money;
  readonly assistance: Money;
  readonly social: Money;
  readonly supplement: Money;
  readonly burden: Money;
  readonly outOfPolicy: Money;
  readonly belowLimit: boolean;
}

const Paid: Schema<Paid> = record<Paid>('结算', 'settlement', {
  basic: money('基本医保', 'basic insurance'),
  critical: money('大病保险', 'critical illness'),
  relief: money('医疗机构减免', 'hospital relief'),
  assistance: money('医疗救助', 'medical assistance'),
  social: money('社会救助', 'social assistance'),
  supplement: money('商业补充', 'supplement'),
  burden: money('个人负担', 'burden'),
  outOfPolicy: money('政策范围外', 'out of policy'),
  belowLimit: flag('低于限度', 'below the limit'),
});

interface Figures {
  readonly deductible: Table<Tier, Money>;
  readonly rate: Table<Tier, Rate>;
  readonly uplift: Table<BenefitClass, Rate>;
  readonly rateCap: Rate;
  readonly basicCap: Money;
  readonly criticalDeductible: Table<BenefitClass, Money>;
  readonly criticalBands: Table<BenefitClass, Bands>;
  readonly criticalCap: Table<BenefitClass, Money | null>;
  readonly reliefRate: Table<BenefitClass, Rate>;
  readonly assistanceRate: Table<BenefitClass, Rate>;
  readonly assistanceCap: Money;
  readonly supplementDeductible: Money;
  readonly supplementRate: Rate;
  readonly supplementCap: Money;
  readonly limit: Rate;
}

const figure = <T>(name: string, schema: Schema<T>): ReturnType<typeof parameter<T>> =>
  parameter(`bench/${name}`, '6.2', schema);
const amount = money('金额', 'amount');
const share = rate('比例', 'rate');

const toFen = rounding('halfUp', '0.01', 'bench');

export const sharedSettlement: Policy<'bench/settlement', Bill, Paid, Figures> = definePolicy({
  id: 'bench/settlement',
  clauses: ['6.2'],
  title: text('六方结算', 'settlement by six payers'),
  summary: text('六方依次支付。', 'Six payers in order.'),
  subject: 'person',
  authority: text('示例', 'example'),
  papers: [],
  timeLimit: text('示例', 'example'),
  level: text('示例', 'example'),
  sources: [{ key: 'bench', title: 'invented' }],
  input: Bill,
  output: Paid,
  parameters: {
    deductible: figure('deductible', table(TierOf, amount)),
    rate: figure('rate', table(TierOf, share)),
    uplift: figure('uplift', table(ClassOf, share)),
    rateCap: figure('rate-cap', share),
    basicCap: figure('basic-cap', amount),
    criticalDeductible: figure('critical-deductible', table(ClassOf, amount)),
    criticalBands: figure('critical-bands', table(ClassOf, bands('分段', 'bands'))),
    criticalCap: figure('critical-cap', table(ClassOf, money('封顶线', 'cap').nullable())),
    reliefRate: figure('relief-rate', table(ClassOf, share)),
    assistanceRate: figure('assistance-rate', table(ClassOf, share)),
    assistanceCap: figure('assistance-cap', amount),
    supplementDeductible: figure('supplement-deductible', amount),
    supplementRate: figure('supplement-rate', share),
    supplementCap: figure('supplement-cap', amount),
    limit: figure('limit', share),
  },
  formula: (bill, p) => {
    const { benefitClass, inPolicyCost } = bill;
    const basicRate = p.rate.at(bill.tier).plus(p.uplift.at(benefitClass)).atMost(p.rateCap);
    const aboveDeductible = inPolicyCost.minus(p.deductible.at(bill.tier)).atLeast(nothing);
    const covered = aboveDeductible.as('超过起付线的费用', 'cost above the deductible');
    const basic = covered
      .times(basicRate.as('支付比例', 'rate'))
      .round(toFen)
      .atMost(p.basicCap)
      .as('基本医保', 'basic insurance');
    const afterBasic = inPolicyCost.minus(basic).as('基本医保后剩余', 'left after basic insurance');

    const criticalFor = (base: MoneyTerm): MoneyTerm =>
      base
        .through(p.criticalBands.at(benefitClass), { above: p.criticalDeductible.at(benefitClass) })
        .round(toFen)
        .atMost(p.criticalCap.at(benefitClass));
    const criticalBefore = criticalFor(bill.criticalBase).as('此前大病保险', 'critical illness so far');
    const criticalNow = criticalFor(bill.criticalBase.plus(afterBasic)).as(
      '累计大病保险',
      'critical illness with this',
    );
    const critical = criticalNow.minus(criticalBefore).as('大病保险', 'critical illness');
    const afterCritical = afterBasic.minus(critical).as('大病保险后剩余', 'left after critical illness');

    const relief = afterCritical.times(p.reliefRate.at(benefitClass)).round(toFen).as('减免', 'relief');
    const afterRelief = afterCritical.minus(relief).as('减免后剩余', 'left after relief');

    const aid = afterRelief.times(p.assistanceRate.at(benefitClass)).round(toFen);
    const assistance = aid.atMost(p.assistanceCap).as('医疗救助', 'medical assistance');
    const afterAssistance = afterRelief.minus(assistance).as('救助后剩余', 'left after assistance');

    const social = bill.granted.atMost(afterAssistance).as('社会救助', 'social assistance');
    const afterSocial = afterAssistance.minus(social).as('社会救助后剩余', 'left after social assistance');

    const supplementFor = (base: MoneyTerm): MoneyTerm =>
      base
        .minus(p.supplementDeductible)
        .atLeast(nothing)
        .as('超过起付线的部分', 'base above the deductible')
        .times(p.supplementRate)
        .round(toFen)
        .atMost(p.supplementCap);
    const supplementBefore = supplementFor(bill.supplementBase).as('此前补充', 'supplement so far');
    const supplementNow = supplementFor(bill.supplementBase.plus(afterSocial)).as('累计补充', 'supplement with this');
    const due = supplementNow.minus(supplementBefore);
    const supplement = bill.insured.choose(due, nothing).as('商业补充', 'supplement');

    const burden = afterSocial.minus(supplement).as('个人负担', 'burden');
    return {
      basic,
      critical,
      relief,
      assistance,
      social,
      supplement,
      burden,
      outOfPolicy: bill.totalCost.minus(inPolicyCost).as('政策范围外', 'out of policy'),
      belowLimit: burden.per(inPolicyCost, { whenZero: noRate }).isBelow(p.limit),
    };
  },
  laws: [],
  examples: [],
});

const each = <Key extends string, From, To>(
  keys: readonly Key[],
  of: Readonly<Record<Key, From>>,
  to: (from: From) => To,
): Readonly<Record<Key, To>> => Object.fromEntries(keys.map((key) => [key, to(of[key])] as const)) as Record<Key, To>;

const classes = ['poor', 'others'] as const;
const decimal = (percents: number): string => String(percents / 100);
const tariff = (rates: readonly number[]): { upTo: string | null; rate: string }[] =>
  rates.map((percents, band) => {
    const bound = figures.criticalBounds[band];
    return { upTo: bound === undefined ? null : yuan(bound), rate: decimal(percents) };
  });

/** The policy with the invented figures. */
export function boundSettlement(): ReturnType<typeof sharedSettlement.with> {
  return sharedSettlement.with({
    deductible: each(tiers, figures.deductible, yuan),
    rate: each(tiers, figures.rate, decimal),
    uplift: each(classes, figures.uplift, decimal),
    rateCap: decimal(figures.rateCap),
    basicCap: yuan(figures.basicCap),
    criticalDeductible: each(classes, figures.criticalDeductible, yuan),
    criticalBands: each(classes, figures.criticalRates, tariff),
    criticalCap: { poor: null, others: yuan(figures.criticalCap.others) },
    reliefRate: each(classes, figures.reliefRate, decimal),
    assistanceRate: each(classes, figures.assistanceRate, decimal),
    assistanceCap: yuan(figures.assistanceCap),
    supplementDeductible: yuan(figures.supplementDeductible),
    supplementRate: decimal(figures.supplementRate),
    supplementCap: yuan(figures.supplementCap),
    limit: decimal(figures.limit),
  });
}

export function dzfpTasks(claims: readonly Claim[]): readonly Task<Outcome>[] {
  const bound = boundSettlement();
  const wire = claims.map(wireClaim);
  const parsed = wire.map((claim) => sharedSettlement.input.parse(claim));
  const fromParsed = (i: number): Outcome => bound.evaluateParsed(parsed[i] as Bill);
  const fromWire = (i: number): ReturnType<typeof bound.evaluate> => bound.evaluate(wire[i] as WireClaim);
  const explained = (i: number): ReturnType<typeof explain> => explain(bound, wire[i]);
  const outcomeOf = ({ results, steps }: ReturnType<typeof explain>): Outcome => {
    const values = new Map(steps.map(({ card, value }) => [card.node, value]));
    const names = Object.keys(bound.evaluate(wire[0] as WireClaim)) as (keyof Outcome)[];
    const pairs = names.map((name, i) => [name, values.get(results[i]?.node ?? -1)]);
    return inFen(Object.fromEntries(pairs) as Record<keyof Outcome, string | boolean>);
  };
  const implementation = '@dzfp';
  return [
    { implementation, figure: 'parsed', call: fromParsed, outcome: fromParsed },
    { implementation, figure: 'wire', call: fromWire, outcome: (i) => inFen(fromWire(i)) },
    { implementation, figure: 'explained', call: explained, outcome: (i) => outcomeOf(explained(i)) },
  ];
}

import {
  bands,
  choice,
  money,
  parameter,
  rate,
  table,
  text,
  type Bands,
  type Money,
  type Parameter,
  type ParametersOf,
  type Rate,
  type Table,
} from '@dzfp/core';
import type * as z from 'zod';
import { BenefitClass } from './model/benefit-class.ts';
import { HospitalTier } from './model/hospital-tier.ts';

type ByTierAndClass<T> = Table<HospitalTier, Table<BenefitClass, T>>;
type ByClass<T> = Table<BenefitClass, T>;

/** Whether the deductible of a transfer is due in full or only the difference to the last one. */
export type TransferRule = 'full' | 'difference';
/** What the patient's share is measured on. */
export type BurdenBase = 'inPolicy' | 'total';
/** Whether the limit itself still keeps the promise. */
export type BurdenRelation = 'below' | 'atMost';

/** Every figure that a settlement leaves to be set. `null` is "no cap". */
export interface SettlementParameters {
  readonly basicDeductible: ByTierAndClass<Money>;
  readonly basicRate: ByTierAndClass<Rate>;
  readonly basicCap: Money | null;
  readonly transferRule: TransferRule;
  readonly criticalDeductible: ByClass<Money>;
  readonly criticalBands: ByClass<Bands>;
  readonly criticalCap: ByClass<Money | null>;
  readonly reliefRate: ByTierAndClass<Rate>;
  readonly reliefCap: Money | null;
  readonly assistanceDeductible: ByClass<Money>;
  readonly assistanceRate: ByClass<Rate>;
  readonly assistanceCap: ByClass<Money | null>;
  readonly supplementDeductible: Money;
  readonly supplementRate: Rate;
  readonly supplementCap: Money | null;
  readonly outOfPolicyReliefRate: ByClass<Rate>;
  readonly outOfPolicySupplementRate: Rate;
  readonly burdenLimit: Rate;
  readonly burdenBase: BurdenBase;
  readonly burdenRelation: BurdenRelation;
}

const TransferRule: z.ZodType<TransferRule, TransferRule> = choice('转院起付线', 'deductible on transfer', {
  full: text('全额承担', 'due in full'),
  difference: text('只补差额', 'difference only'),
});
const BurdenBase: z.ZodType<BurdenBase, BurdenBase> = choice('个人负担比例的基数', 'base of the share', {
  inPolicy: text('政策范围内费用', 'in-policy cost'),
  total: text('总费用', 'total cost'),
});
const BurdenRelation: z.ZodType<BurdenRelation, BurdenRelation> = choice('与限度的关系', 'relation to the limit', {
  below: text('低于', 'below'),
  atMost: text('不超过', 'at most'),
});

const byTierAndClass = <T>(
  cell: Parameters<typeof table<BenefitClass, T>>[1],
): Parameter<ByTierAndClass<T>>['schema'] => table(HospitalTier, table(BenefitClass, cell));

const settlementParameter = <T>(name: string, schema: Parameter<T>['schema']): Parameter<T> =>
  parameter(`medical/${name}`, '6.2', schema);

/** The figures of clause 6.2, by the names the formula uses. */
export const settlementParameters: ParametersOf<SettlementParameters> = {
  basicDeductible: settlementParameter('basic-deductible', byTierAndClass(money('基本医保起付线', 'basic deductible'))),
  basicRate: settlementParameter('basic-rate', byTierAndClass(rate('基本医保支付比例', 'basic rate'))),
  basicCap: settlementParameter('basic-cap', money('基本医保年度封顶线', 'basic annual cap').nullable()),
  transferRule: settlementParameter('transfer-rule', TransferRule),
  criticalDeductible: settlementParameter(
    'critical-deductible',
    table(BenefitClass, money('大病保险起付线', 'critical-illness deductible')),
  ),
  criticalBands: settlementParameter(
    'critical-bands',
    table(BenefitClass, bands('大病保险分段比例', 'critical-illness bands')),
  ),
  criticalCap: settlementParameter(
    'critical-cap',
    table(BenefitClass, money('大病保险年度封顶线', 'critical-illness annual cap').nullable()),
  ),
  reliefRate: settlementParameter('relief-rate', byTierAndClass(rate('医疗机构减免比例', 'hospital relief rate'))),
  reliefCap: settlementParameter(
    'relief-cap',
    money('医疗机构减免年度封顶线', 'hospital relief annual cap').nullable(),
  ),
  assistanceDeductible: settlementParameter(
    'assistance-deductible',
    table(BenefitClass, money('医疗救助起付线', 'assistance deductible')),
  ),
  assistanceRate: settlementParameter('assistance-rate', table(BenefitClass, rate('医疗救助比例', 'assistance rate'))),
  assistanceCap: settlementParameter(
    'assistance-cap',
    table(BenefitClass, money('医疗救助年度封顶线', 'assistance annual cap').nullable()),
  ),
  supplementDeductible: settlementParameter('supplement-deductible', money('商业补充起付线', 'supplement deductible')),
  supplementRate: settlementParameter('supplement-rate', rate('商业补充比例', 'supplement rate')),
  supplementCap: settlementParameter('supplement-cap', money('商业补充年度封顶线', 'supplement annual cap').nullable()),
  outOfPolicyReliefRate: settlementParameter(
    'out-of-policy-relief-rate',
    table(BenefitClass, rate('政策范围外减免比例', 'out-of-policy relief rate')),
  ),
  outOfPolicySupplementRate: settlementParameter(
    'out-of-policy-supplement-rate',
    rate('政策范围外商业补充比例', 'out-of-policy supplement rate'),
  ),
  burdenLimit: settlementParameter('burden-limit', rate('个人负担限度', 'limit of the burden')),
  burdenBase: settlementParameter('burden-base', BurdenBase),
  burdenRelation: settlementParameter('burden-relation', BurdenRelation),
};

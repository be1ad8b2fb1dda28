import {
  definePolicy,
  money,
  nothing,
  number,
  parameter,
  rate,
  table,
  text,
  type Money,
  type ParametersOf,
  type Policy,
  type Rate,
  type Table,
} from '@dzfp/core';
import { toFen, workPoints2019 } from '@dzfp/core/model';
import { interProvincialFeeExamples } from './inter-provincial-fee-examples.ts';
import { mu } from './model/mu.ts';
import { OffsetFee, OffsetLand, ProvinceGroup } from './model/offset-land.ts';
import { offsetTariff } from './sources.ts';

/** The national tariff of 2018. */
export interface OffsetParameters {
  readonly base: Money;
  readonly paddyBase: Money;
  /** For each hundred kilograms of a mu's yield. */
  readonly yieldPrice: Money;
  readonly factor: Table<ProvinceGroup, Rate>;
}

const large = { most: '10000000.00' };
const offsetParameters: ParametersOf<OffsetParameters> = {
  base: parameter('village/offset-base', '4.4', money('每亩基价', 'base of a mu', large)),
  paddyBase: parameter('village/offset-paddy-base', '4.4', money('水田每亩基价', 'base of a mu of paddy', large)),
  yieldPrice: parameter(
    'village/offset-yield-price',
    '4.4',
    money('每亩每百公斤产能价', 'price of a hundred kg', large),
  ),
  factor: parameter(
    'village/offset-factor',
    '4.4',
    table(ProvinceGroup, rate('省份调节系数', 'factor of the province', { most: '10' })),
  ),
};

/** A yield is priced by the hundred kilograms. */
const hundred = 100;

/**
 * 跨省调剂费 (clause 4.4, optional): what farmland that is offset in another province costs: the base and the price of its yield, times the
 * factor of the province. It is apart from the reserve of city and province.
 *
 * @source S47
 */
export const interProvincialFee: Policy<'village/inter-provincial-fee', OffsetLand, OffsetFee, OffsetParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'village/inter-provincial-fee',
    clauses: ['4.4'],
    title: text('跨省补充耕地费用', 'Fee of land offset in another province'),
    summary: text(
      '每亩费用为基价加产能价再乘以省份系数；与省内调剂指标台账分开。',
      'The fee of a mu is its base and the price of its yield times the factor of the province; apart from the books of the province.',
    ),
    subject: 'project',
    authority: text('自然资源部、财政部', 'ministries of natural resources and finance'),
    papers: [text('跨省补充耕地申请', 'application')],
    timeLimit: text('按国家下达', 'as the state sets'),
    level: text('省', 'province'),
    sources: [workPoints2019, offsetTariff],
    input: OffsetLand,
    output: OffsetFee,
    parameters: offsetParameters,
    on: 'on',
    formula: (facts, p) => {
      const base = facts.paddy.choose(p.paddyBase, p.base).as('基价', 'base');
      const forYield = p.yieldPrice
        .times(facts.yieldKg)
        .dividedBy(number(hundred), { rounding: toFen, whenZero: nothing })
        .as('产能价', 'price of the yield');
      const perMu = base.plus(forYield).times(p.factor.at(facts.group)).round(toFen).as('每亩费用', 'fee per mu');
      const fee = perMu
        .times(facts.area)
        .times(number(mu.parts))
        .dividedBy(number(mu.squareMetres), { rounding: toFen, whenZero: nothing });
      return { perMu, fee };
    },
    laws: [
      {
        id: 'more-yield-costs-no-less',
        title: text('产能高的不便宜', 'land of a higher yield costs no less'),
        fact: 'yieldKg',
        outcome: 'perMu',
        direction: 'rises',
      },
      {
        id: 'more-area-costs-no-less',
        title: text('面积大的不便宜', 'more land costs no less'),
        fact: 'area',
        outcome: 'fee',
        direction: 'rises',
      },
    ],
    examples: interProvincialFeeExamples,
  });

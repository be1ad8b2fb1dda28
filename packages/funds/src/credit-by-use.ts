import {
  choice,
  count,
  day,
  definePolicy,
  flag,
  list,
  money,
  noRate,
  nothing,
  number,
  ratio,
  record,
  text,
  type Count,
  type Day,
  type Money,
  type Policy,
  type Ratio,
  type Schema,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import type * as z from 'zod';
import { creditByUseExamples } from './credit-by-use-examples.ts';
import { creditParameters } from './credit-parameters.ts';
import { wulianLoans } from './sources.ts';

/** Who works with the money: the household, a firm to which it is entrusted, or a firm through the household. */
export type LoanOperation = 'own' | 'entrusted' | 'throughFirm';

/** 贷款经营方式. */
export const LoanOperation: z.ZodType<LoanOperation, LoanOperation> = choice('经营方式', 'who works with it', {
  own: text('自主经营', 'the household itself'),
  entrusted: text('委托经营', 'entrusted'),
  throughFirm: text('企业带动', 'through a firm'),
});

/** Loans of one kind. */
export interface LoanGroup {
  readonly operation: LoanOperation;
  readonly households: Count;
  readonly principal: Money;
}

/** The loans of a county. */
export interface CountyLoans {
  readonly countedOn: Day;
  readonly groups: readonly LoanGroup[];
}

/** Totals, and what is to be looked at. */
export interface CreditByUse {
  readonly households: Count;
  readonly principal: Money;
  /** 户贷企用 in its forms. */
  readonly byFirms: Money;
  readonly byFirmsShare: Ratio;
  /** No group has more than the ceiling for each household. */
  readonly withinCeiling: boolean;
}

const most = '100000000000.00';
const LoanGroup: Schema<LoanGroup> = record<LoanGroup>('贷款分组', 'group', {
  operation: LoanOperation,
  households: count('户数', 'households', { most: 1_000_000 }),
  principal: money('金额', 'principal', { most }),
});
const CountyLoans: Schema<CountyLoans> = record<CountyLoans>('县域小额信贷', 'loans of a county', {
  countedOn: day('统计日期', 'day of the count'),
  groups: list('分组', 'groups', LoanGroup, { most: 200 }),
});
const CreditByUse: Schema<CreditByUse> = record<CreditByUse>('小额信贷汇总', 'loans in all', {
  households: count('户数', 'households'),
  principal: money('金额', 'principal'),
  byFirms: money('其中：户贷企用', 'of which used by firms'),
  byFirmsShare: ratio('户贷企用占比', 'share used by firms'),
  withinCeiling: flag('户均不超过额度上限', 'no more than the ceiling per household'),
});

/** 所用参数. */
export interface CeilingParameters {
  readonly ceiling: Money;
}

/**
 * 小额信贷汇总 (clause 2.3): the loans of a county by who works with the money. What firms use stands apart and is flagged.
 *
 * @source S0 S30
 */
export const creditByUse: Policy<'funds/credit-by-use', CountyLoans, CreditByUse, CeilingParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'funds/credit-by-use',
    clauses: ['2.3'],
    title: text('小额信贷汇总', 'Micro-credit of a county'),
    summary: text(
      '全县贷了多少、给多少户、其中多少由企业使用。',
      'How much was lent to how many households, and how much of it firms use.',
    ),
    subject: 'county',
    authority: text('扶贫办', 'poverty-alleviation office'),
    papers: [text('贷款台账', 'loan ledger')],
    timeLimit: text('按月或按季；未见来源', 'by month or quarter; no source was found'),
    level: text('县', 'county'),
    sources: [workPoints2019, wulianLoans],
    input: CountyLoans,
    output: CreditByUse,
    parameters: { ceiling: creditParameters.ceiling },
    on: 'countedOn',
    formula: ({ groups }, { ceiling }) => {
      const principal = groups.sum((each) => each.principal).as('贷款合计', 'lent in all');
      const byFirms = groups
        .sum((each) => each.operation.is('own').choose(nothing, each.principal))
        .as('户贷企用', 'used by firms');
      return {
        households: groups.total((each) => each.households),
        principal,
        byFirms,
        byFirmsShare: byFirms.per(principal, { whenZero: noRate }),
        withinCeiling: groups.all((each) => each.principal.isAtMost(ceiling.times(each.households))),
      };
    },
    laws: [
      {
        id: 'part-of-the-whole',
        title: text('户贷企用是合计的一部分', 'what firms use is a part of what was lent'),
        holds: ({ result }) => result.byFirms.isAtMost(result.principal),
      },
      {
        id: 'ceiling-of-all',
        title: text('每组不超限，合计也不超限', 'when no group is above the ceiling, all together are not'),
        holds: ({ parameters, result }) =>
          result.withinCeiling
            .not()
            .or(result.principal.isAtMost(parameters.ceiling.times(result.households.atLeast(number(0))))),
      },
    ],
    examples: creditByUseExamples,
  });

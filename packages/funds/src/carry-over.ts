import {
  count,
  day,
  definePolicy,
  flag,
  money,
  noRate,
  nothing,
  number,
  parameter,
  rate,
  ratio,
  record,
  text,
  type Count,
  type Day,
  type Money,
  type Policy,
  type Rate,
  type Ratio,
  type Schema,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { carryOverExamples } from './carry-over-examples.ts';
import { specialFundRule } from './sources.ts';

/** What is left of money that was allocated by one document. */
export interface UnspentMoney {
  readonly countedOn: Day;
  readonly allocatedOn: Day;
  readonly allocated: Money;
  readonly unspent?: Money;
}

/** Whether it may be carried over, or goes back. */
export interface CarryOver {
  readonly fullYears: Count;
  readonly carried: Money;
  readonly toTreasury: Money;
  readonly unspentShare: Ratio;
  readonly withinGoodShare: boolean;
}

/** How long money may be carried over, and how much counts as little. */
export interface CarryOverParameters {
  readonly yearsUntilReturn: Count;
  readonly goodShare: Rate;
}

const most = '100000000000.00';
const UnspentMoney: Schema<UnspentMoney> = record<UnspentMoney>('结转结余', 'unspent money', {
  countedOn: day('统计日期', 'day of the count'),
  allocatedOn: day('下达日期', 'day of the allocation'),
  allocated: money('下达金额', 'allocated', { most }),
  unspent: money('未支出', 'unspent', { most }).optional(),
});
const CarryOver: Schema<CarryOver> = record<CarryOver>('结转结余处理', 'carry-over', {
  fullYears: count('已满年数', 'full years'),
  carried: money('结转使用', 'carried over'),
  toTreasury: money('收回财政', 'back to the treasury'),
  unspentShare: ratio('结转结余率', 'unspent share'),
  withinGoodShare: flag('结转结余率达标', 'the unspent share is small'),
});

/**
 * 结转结余 (clause 2.4): money that is not spent after the set number of full years since it was allocated returns to the treasury;
 * until then it is carried over. The anniversary itself is a full year.
 *
 * @source S0 S20
 */
export const carryOver: Policy<'funds/carry-over', UnspentMoney, CarryOver, CarryOverParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'funds/carry-over',
    clauses: ['2.4'],
    title: text('结转结余资金', 'Carried-over money'),
    summary: text('钱到期没花完的，由财政收回。', 'Money that is not spent in time goes back to the treasury.'),
    subject: 'county',
    authority: text('财政局', 'finance bureau'),
    papers: [text('资金下达文件', 'document of allocation'), text('决算', 'final account')],
    timeLimit: text('按年度', 'each year'),
    level: text('市、县', 'city and county'),
    sources: [workPoints2019, specialFundRule],
    input: UnspentMoney,
    output: CarryOver,
    parameters: {
      yearsUntilReturn: parameter(
        'funds/years-until-return',
        '2.4',
        count('收回年限（满年）', 'full years until it returns', { least: 1, most: 20 }),
      ),
      goodShare: parameter('funds/good-unspent-share', '2.4', rate('结转结余率达标线', 'unspent share that is small')),
    },
    on: 'countedOn',
    requires: [
      {
        id: 'counted-after-allocation',
        fields: ['countedOn', 'allocatedOn'],
        rule: text('统计日期不早于下达日期', 'it is counted after the allocation'),
        holds: ({ countedOn, allocatedOn }) => allocatedOn.isOnOrBefore(countedOn),
      },
      {
        id: 'unspent-within-allocated',
        fields: ['unspent', 'allocated'],
        rule: text('未支出不超过下达金额', 'no more is unspent than was allocated'),
        holds: ({ unspent, allocated }) => unspent.isAtMost(allocated),
      },
    ],
    formula: (fund, p) => {
      const years = fund.allocatedOn.wholeYearsUntil(fund.countedOn).atLeast(number(0)).as('已满年数', 'full years');
      const returns = years.isAtLeast(p.yearsUntilReturn).as('应收回', 'returns');
      const share = fund.unspent.per(fund.allocated, { whenZero: noRate }).as('结转结余率', 'unspent share');
      return {
        fullYears: years,
        carried: returns.choose(nothing, fund.unspent),
        toTreasury: returns.choose(fund.unspent, nothing),
        unspentShare: share,
        withinGoodShare: share.isAtMost(p.goodShare),
      };
    },
    laws: [
      {
        id: 'carried-or-returned',
        title: text('结转与收回之和等于未支出', 'what is carried and what returns is all that is unspent'),
        holds: ({ facts, result }) => result.carried.plus(result.toTreasury).equals(facts.unspent),
      },
      {
        id: 'never-both',
        title: text('不会又结转又收回', 'nothing is carried and returned'),
        holds: ({ result }) => result.carried.equals(nothing).or(result.toTreasury.equals(nothing)),
      },
    ],
    examples: carryOverExamples,
  });

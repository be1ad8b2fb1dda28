import { definePolicy, noRate, nothing, parameter, rate, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { cutInterest, upToFen } from './interest-rounding.ts';
import { riskFundExamples } from './risk-fund-examples.ts';
import { microCreditTerms } from './sources.ts';
import { RiskFundState, RiskFund, type RiskFundParameters } from './model/risk-fund-state.ts';

/**
 * 风险补偿金 (clause 2.3): the county's fund takes a share of bad micro-credits, as far as it reaches, is kept at a least share of
 * the loans, and new lending pauses when bad loans exceed a share.
 *
 * @source S0 S35
 */
export const riskFund: Policy<'funds/risk-fund', RiskFundState, RiskFund, RiskFundParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'funds/risk-fund',
    clauses: ['2.3'],
    title: text('小额信贷风险补偿金', 'Risk fund of micro-credit'),
    summary: text(
      '贷款收不回来时由风险补偿金分担，不足时补充。',
      'Bad loans are shared by the fund, which is topped up when it is low.',
    ),
    subject: 'county',
    authority: text('财政局、扶贫办', 'finance bureau and poverty-alleviation office'),
    papers: [text('代偿申请', 'request of the bank'), text('不良贷款清单', 'list of bad loans')],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('县', 'county'),
    sources: [workPoints2019, microCreditTerms],
    input: RiskFundState,
    output: RiskFund,
    parameters: {
      leastShare: parameter(
        'funds/risk-fund-least-share',
        '2.3',
        rate('补偿金与贷款余额最低比例', 'least share of the loans'),
      ),
      compensatedShare: parameter(
        'funds/risk-compensated-share',
        '2.3',
        rate('补偿比例', 'share of bad loans that is compensated'),
      ),
      pauseAbove: parameter(
        'funds/risk-pause-above',
        '2.3',
        rate('暂停放款的不良率', 'share of bad loans above which lending pauses'),
      ),
    },
    on: 'countedOn',
    requires: [
      {
        id: 'bad-within-outstanding',
        fields: ['badDebt', 'outstanding'],
        rule: text('不良贷款不超过贷款余额', 'bad loans are a part of the loans'),
        holds: ({ badDebt, outstanding }) => badDebt.isAtMost(outstanding),
      },
    ],
    formula: (fund, p) => {
      const share = fund.badDebt.times(p.compensatedShare).round(cutInterest).as('应由补偿金承担', 'share of the fund');
      const compensation = share.atMost(fund.balance).as('应补偿', 'compensation');
      const after = fund.balance.minus(compensation).as('补偿后余额', 'balance after it');
      const good = fund.outstanding.minus(fund.badDebt).as('正常贷款', 'good loans');
      const least = good.times(p.leastShare).round(upToFen).as('补偿金下限', 'least balance');
      const bad = fund.badDebt.per(fund.outstanding, { whenZero: noRate }).as('不良率', 'share of bad loans');
      return {
        compensation,
        uncovered: share.minus(compensation),
        balanceAfter: after,
        topUp: least.minus(after).atLeast(nothing),
        badShare: bad,
        lendingPaused: bad.isAbove(p.pauseAbove),
      };
    },
    laws: [
      {
        id: 'within-the-fund',
        title: text('补偿不超过余额', 'no more is paid than the fund has'),
        holds: ({ facts, result }) =>
          result.compensation
            .isAtMost(facts.balance)
            .and(result.compensation.plus(result.balanceAfter).equals(facts.balance)),
      },
      {
        id: 'bank-shares-the-risk',
        title: text('补偿不超过不良贷款', 'no more is paid than was lost'),
        holds: ({ facts, result }) => result.compensation.plus(result.uncovered).isAtMost(facts.badDebt),
      },
    ],
    examples: riskFundExamples,
  });

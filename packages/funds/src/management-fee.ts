import { definePolicy, nothing, parameter, rate, rounding, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { managementFeeExamples } from './management-fee-examples.ts';
import { specialFundRule } from './sources.ts';
import { ChargedFee, ManagementFee, type FeeParameters } from './model/charged-fee.ts';

/** A fee is at most its share: cut to the fen, since a fen more would break the bound. */
const cutFee = /* @__PURE__ */ rounding('down', '0.01', '财农〔2017〕8号第九条“不超过”的字面含义');

/**
 * 项目管理费 (clause 2.4): at most a small share of the project money, on actual cost, spent at county level; the rest of the cost is
 * borne by local budgets.
 *
 * @source S0 S20
 */
export const managementFee: Policy<'funds/management-fee', ChargedFee, ManagementFee, FeeParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'funds/management-fee',
    clauses: ['2.4'],
    title: text('项目管理费', 'Project management fee'),
    summary: text(
      '管理费按规定比例以内据实列支，不足的由本级预算安排。',
      'The fee is within its share and on actual cost; the rest is paid by the local budget.',
    ),
    subject: 'project',
    authority: text('财政局', 'finance bureau'),
    papers: [text('管理费支出凭证', 'vouchers of the cost')],
    timeLimit: text('按年度', 'each year'),
    level: text('县', 'county'),
    sources: [workPoints2019, specialFundRule],
    interactions: [
      {
        with: 'funds/spending-check',
        what: text('管理费不得用于负面清单', 'the fee may not go to what the negative list names'),
      },
    ],
    input: ChargedFee,
    output: ManagementFee,
    parameters: {
      feeShare: parameter('funds/fee-share', '2.4', rate('管理费比例', 'share of the fee')),
      nationalFeeShare: parameter(
        'funds/national-fee-share',
        '2.4',
        rate('国家规定的管理费比例上限', 'national bound of the fee'),
      ),
    },
    on: 'chargedOn',
    formula: (fee, p) => {
      const share = p.feeShare.atMost(p.nationalFeeShare).as('管理费比例', 'share of the fee');
      const bound = fee.projectMoney.times(share).round(cutFee).as('提取上限', 'at most');
      const allowed = bound.atMost(fee.actualCost).as('可以提取', 'allowed');
      const excess = fee.charged.minus(allowed).atLeast(nothing).as('多提', 'too much');
      return {
        most: bound,
        allowed,
        excess,
        byOwnBudget: fee.actualCost.minus(allowed),
        kept: excess.equals(nothing).and(fee.spentAtCounty.or(fee.charged.equals(nothing))),
      };
    },
    delegations: [
      {
        id: 'D-2.4',
        clause: '2.4',
        rule: text('管理费比例不超过国家规定', 'the share is at most the national one'),
        limits: 'feeShare',
        otherwise: 'refuse',
        source: 'S20',
        holds: (now) => now.feeShare.isAtMost(now.nationalFeeShare),
      },
    ],
    laws: [
      {
        id: 'within-both-bounds',
        title: text('不超过比例，也不超过实际支出', 'within the share and within the cost'),
        holds: ({ facts, result }) =>
          result.allowed.isAtMost(result.most).and(result.allowed.isAtMost(facts.actualCost)),
      },
      {
        id: 'cost-is-borne',
        title: text('实际支出由管理费和本级预算共同承担', 'fee and own budget together bear the cost'),
        holds: ({ facts, result }) => result.allowed.plus(result.byOwnBudget).equals(facts.actualCost),
      },
    ],
    examples: managementFeeExamples,
  });

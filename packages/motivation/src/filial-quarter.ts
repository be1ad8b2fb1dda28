import {
  definePolicy,
  noRate,
  nothing,
  parameter,
  rate,
  text,
  yes,
  type ParametersOf,
  type Policy,
  type Rate,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { filialQuarterExamples } from './filial-quarter-examples.ts';
import { FilialList, FilialQuarter } from './model/filial-payment.ts';
import { tieyingFund } from './sources.ts';

/** The lowest and the highest rate that the fund adds. */
export interface FilialBounds {
  readonly lowest: Rate;
  readonly highest: Rate;
}

const filialBounds: ParametersOf<FilialBounds> = {
  lowest: parameter('motivation/filial-lowest-rate', '9', rate('最低补助比例', 'lowest rate')),
  highest: parameter('motivation/filial-highest-rate', '9', rate('最高补助比例', 'highest rate')),
};

/**
 * 孝善扶贫金季度名单 (area 9): the sums of a quarter's list, and whether what the fund added can be right: no list of payments adds
 * less than the lowest or more than the highest rate.
 *
 * @source S114
 */
export const filialQuarter: Policy<'motivation/filial-quarter', FilialList, FilialQuarter, FilialBounds> =
  /* @__PURE__ */ definePolicy({
    id: 'motivation/filial-quarter',
    clauses: ['9'],
    title: text('孝善扶贫金季度名单', 'Quarterly list of the filial fund'),
    summary: text(
      '每季公布子女缴了多少、基金补了多少、谁欠缴。',
      'Each quarter shows what the children paid, what was added and who is in arrears.',
    ),
    subject: 'payment',
    authority: text('乡镇（街道）', 'township'),
    papers: [text('季度发放名单', 'list of the quarter')],
    timeLimit: text('按季公布；期限未见来源', 'each quarter; no limit was found'),
    level: text('乡镇', 'township'),
    sources: [workPoints2019, tieyingFund],
    input: FilialList,
    output: FilialQuarter,
    parameters: filialBounds,
    on: 'quarterEnd',
    formula: ({ lines }, p) => {
      const paid = lines.sum((each) => each.paid).as('子女缴纳', 'paid by the children');
      const topUp = lines.sum((each) => each.topUp).as('补助', 'top-up');
      const share = topUp.per(paid, { whenZero: noRate }).as('补助占缴纳的比例', 'top-up of what was paid');
      const nothingPaid = paid
        .equals(nothing)
        .and(topUp.equals(nothing))
        .as('无缴纳无补助', 'nothing paid, nothing added');
      const somePaid = paid.equals(nothing).not().as('有缴纳', 'something was paid');
      const between = share
        .isAtLeast(p.lowest)
        .and(share.isAtMost(p.highest))
        .as('比例在范围内', 'the share is within');
      return {
        lines: lines.count(() => yes),
        inArrears: lines.count((each) => each.arrears.isAbove(nothing)),
        paid,
        topUp,
        total: paid.plus(topUp),
        arrears: lines.sum((each) => each.arrears),
        withinRates: nothingPaid.or(somePaid.and(between)),
      };
    },
    laws: [
      {
        id: 'total-is-the-sum',
        title: text('合计等于缴纳加补助', 'the total is what was paid and what was added'),
        holds: ({ result }) => result.total.equals(result.paid.plus(result.topUp)),
      },
      {
        id: 'nothing-added-to-nothing',
        title: text('没有缴纳而有补助即为异常', 'a top-up of nothing is never within the rates'),
        holds: ({ result }) =>
          result.paid.isAbove(nothing).or(result.topUp.equals(nothing)).or(result.withinRates.not()),
      },
    ],
    examples: filialQuarterExamples,
  });

import {
  definePolicy,
  noRate,
  nothing,
  parameter,
  rate,
  rounding,
  text,
  type ParametersOf,
  type Policy,
  type Rate,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { ShockedProject, ShockReport } from './model/project-income.ts';
import { projectShockExamples } from './project-shock-examples.ts';

/** How much may hang on one product or buyer. */
export interface ShockParameters {
  readonly mostOfOne: Rate;
}

const shockParameters: ParametersOf<ShockParameters> = {
  mostOfOne: parameter('industry/most-of-one', '3.1', rate('单一产品或买家上限', 'most of one product or buyer')),
};

const lossUp = /* @__PURE__ */ rounding('up', '0.01', '损失进到分，不低估风险');

/**
 * 抵御市场风险 (clause 3.1): what is left of a project's income when prices fall, line by line, never less than what is guaranteed; and how
 * much hangs on one product or buyer. A heavier fall never leaves more.
 *
 * @source S0
 */
export const projectShock: Policy<'industry/project-shock', ShockedProject, ShockReport, ShockParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'industry/project-shock',
    clauses: ['3.1'],
    title: text('项目抗市场风险', 'A project against the market'),
    summary: text(
      '价格下跌后项目还剩多少收入，保底能兜住多少，是否过于依赖一个产品或买家。',
      'What is left of the income when prices fall, how much is guaranteed, and whether too much hangs on one product or buyer.',
    ),
    subject: 'project',
    authority: text('农业农村局、扶贫开发办公室', 'agriculture bureau, poverty-alleviation office'),
    papers: [text('销售合同、保险单、订单、租赁合同', 'contracts, policies of insurance, orders, leases')],
    timeLimit: text('项目论证时和每年', 'when a project is examined, and every year'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [
      {
        with: 'industry/order-book',
        what: text('订单保底来自产销台账', 'what orders guarantee is in the order ledger'),
      },
    ],
    input: ShockedProject,
    output: ShockReport,
    parameters: shockParameters,
    on: 'on',
    formula: (facts, p) => {
      const before = facts.lines.sum((line) => line.income).as('原收入', 'before');
      const after = facts.lines
        .sum((line) => {
          const fallen = line.income.times(facts.shock).round(lossUp).as('跌去', 'fall');
          return line.income.minus(fallen).atLeast(line.guaranteed.atMost(line.income));
        })
        .as('跌价后收入', 'after');
      const greatest = facts.lines
        .greatest((line) => line.income, { whenEmpty: nothing })
        .as('最大一项', 'the greatest');
      const concentration = greatest.per(before, { whenZero: noRate }).as('最大一项占比', 'share of the greatest');
      const guaranteed = facts.lines.sum((line) => line.guaranteed.atMost(line.income)).as('保底金额', 'guaranteed');
      return {
        before,
        after,
        loss: before.minus(after),
        concentration,
        covered: guaranteed.per(before, { whenZero: noRate }),
        tooConcentrated: concentration.isAbove(p.mostOfOne),
        belowCost: after.isBelow(facts.cost),
      };
    },
    laws: [
      {
        id: 'after-is-within-before',
        title: text('跌价后收入不超过原收入', 'what is left is at most what was'),
        holds: ({ result }) => result.after.isAtMost(result.before).and(result.loss.isAtLeast(nothing)),
      },
      {
        id: 'before-is-after-and-loss',
        title: text('原收入等于剩余加损失', 'before is after and loss'),
        holds: ({ result }) => result.after.plus(result.loss).equals(result.before),
      },
    ],
    examples: projectShockExamples,
  });

import { definePolicy, noRate, nothing, rounding, text, type MoneyTerm, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { ShockedProject, ShockReport, type Cover } from './model/sales.ts';
import { projectShockExamples } from './project-shock-examples.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

const lossUp = /* @__PURE__ */ rounding('up', '0.01', '损失进到分，不低估风险');

/**
 * 抵御市场风险 (clause 3.1): what is left of a project's income when prices fall, line by line, never less than what insurance, an order
 * or a guaranteed rent secures. A heavier fall never leaves more.
 *
 * @source S0
 */
export const projectShock: Policy<'industry/project-shock', ShockedProject, ShockReport, None> =
  /* @__PURE__ */ definePolicy({
    id: 'industry/project-shock',
    clauses: ['3.1'],
    title: text('项目抗市场风险', 'A project against the market'),
    summary: text(
      '价格下跌后项目还剩多少收入，保险、订单和保底租金各兜住多少，够不够成本。',
      'What is left of the income when prices fall, how much insurance, orders and guaranteed rent secure, and whether it covers the cost.',
    ),
    subject: 'project',
    authority: text('农业农村局、扶贫开发办公室', 'agriculture bureau, poverty-alleviation office'),
    papers: [text('销售合同、保险单、订单、租赁合同', 'contracts, policies of insurance, orders, leases')],
    timeLimit: text('项目论证时和每年', 'when a project is examined, and every year'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'industry/order-book', what: text('订单保底来自订单台账', 'what orders secure is in the order ledger') },
      { with: 'industry/sales-concentration', what: text('依赖什么产品、买家', 'on what product and buyer it hangs') },
    ],
    input: ShockedProject,
    output: ShockReport,
    parameters: {},
    on: 'on',
    formula: (facts) => {
      const before = facts.lines.sum((line) => line.income).as('原收入', 'before');
      const after = facts.lines
        .sum((line) => {
          const fallen = line.income.times(facts.shock).round(lossUp).as('跌去', 'fall');
          const secured = line.guaranteed.atMost(line.income).as('保底部分', 'secured');
          const floor = line.cover.is('none').choose(nothing, secured).as('保底', 'floor');
          return line.income.minus(fallen).atLeast(floor);
        })
        .as('跌价后收入', 'after');
      const securedBy = (cover: Exclude<Cover, 'none'>): MoneyTerm =>
        facts.lines.sum((line) => line.cover.is(cover).choose(line.guaranteed.atMost(line.income), nothing));
      const insured = securedBy('insurance').as('保险保障', 'insured');
      const ordered = securedBy('order').as('订单保底', 'guaranteed by orders');
      const rented = securedBy('guaranteedRent').as('保底租金', 'guaranteed rent');
      const secured = insured.plus(ordered).plus(rented).as('保障合计', 'secured in all');
      return {
        before,
        after,
        loss: before.minus(after),
        insured,
        ordered,
        rented,
        covered: secured.per(before, { whenZero: noRate }),
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
      {
        id: 'what-is-secured-is-left',
        title: text('有保障的部分跌不掉', 'what is secured is left'),
        holds: ({ result }) => result.after.isAtLeast(result.insured.plus(result.ordered).plus(result.rented)),
      },
      {
        id: 'a-heavier-fall-never-leaves-more',
        title: text('跌得越重，剩得不会越多', 'a heavier fall never leaves more'),
        fact: 'shock',
        outcome: 'after',
        direction: 'falls',
      },
    ],
    examples: projectShockExamples,
  });

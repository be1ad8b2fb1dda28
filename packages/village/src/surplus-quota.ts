import { definePolicy, number, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { LinkedProject, SurplusQuota } from './model/linked-project.ts';
import { weishanQuota } from './sources.ts';
import { surplusQuotaExamples } from './surplus-quota-examples.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

/**
 * 增减挂钩节余指标 (clause 4.4): what was reclaimed less the agricultural land that resettlement took, not all its land; what is not used
 * at home may be transferred inside the province.
 *
 * @source S0 S46
 */
export const surplusQuota: Policy<'village/surplus-quota', LinkedProject, SurplusQuota, None> =
  /* @__PURE__ */ definePolicy({
    id: 'village/surplus-quota',
    clauses: ['4.4'],
    title: text('增减挂钩节余指标', 'Surplus quota of linked land'),
    summary: text(
      '复垦耕地减去安置占用的农用地为节余指标，本地用剩的可以在省内流转。',
      'Reclaimed farmland less the agricultural land taken by resettlement is the surplus; what is not used at home may be transferred in the province.',
    ),
    subject: 'project',
    authority: text('自然资源局', 'natural resources bureau'),
    papers: [text('项目验收书', 'acceptance of the project')],
    timeLimit: text('验收后', 'after acceptance'),
    level: text('县', 'county'),
    sources: [workPoints2019, weishanQuota],
    interactions: [
      { with: 'village/quota-ledger', what: text('节余指标入台账', 'the surplus is entered in the books') },
      {
        with: 'village/quota-proceeds',
        what: text('流转收益逐村分配', 'the proceeds of a transfer go to the villages'),
      },
    ],
    input: LinkedProject,
    output: SurplusQuota,
    parameters: {},
    on: 'on',
    requires: [
      {
        id: 'agricultural-within-resettlement',
        fields: ['agriculturalTaken', 'resettlement'],
        rule: text('占用农用地不超过安置占地', 'the agricultural land is part of the resettlement land'),
        holds: (facts) => facts.agriculturalTaken.isAtMost(facts.resettlement),
      },
    ],
    formula: (facts) => {
      const surplus = facts.reclaimed.minus(facts.agriculturalTaken).as('节余指标', 'surplus quota');
      const left = surplus.minus(facts.usedAtHome).as('本地使用后剩余', 'left after use at home');
      return { surplus, transferable: left.atLeast(number(0)), exceeded: left.isBelow(number(0)) };
    },
    laws: [
      {
        id: 'transferable-within-surplus',
        title: text('可流转加本地使用不超过节余', 'transferable and used at home are within the surplus'),
        holds: ({ facts, result }) =>
          result.exceeded.or(result.transferable.plus(facts.usedAtHome).equals(result.surplus)),
      },
      {
        id: 'exceeded-leaves-nothing',
        title: text('超用的没有可流转', 'what is exceeded leaves nothing to transfer'),
        holds: ({ result }) => result.exceeded.not().or(result.transferable.equals(number(0))),
      },
    ],
    examples: surplusQuotaExamples,
  });

import { definePolicy, noRate, number, text, type CountTerm, type FlagTerm, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { VillageExit, VillageFacts } from './model/village-facts.ts';
import { villageExitStandard } from './sources.ts';
import { villageExitExamples } from './village-exit-examples.ts';
import { villageExitParameters, type VillageExitParameters } from './village-exit-parameters.ts';

function weak(sound: FlagTerm): CountTerm {
  return sound.choose(number(0), number(1));
}

/**
 * 贫困村退出 (clause 1.4): by the incidence of poverty among its agricultural population, at most the limit. Infrastructure, services,
 * industry and collective income are weighed (统筹考虑): each has to be known and what is weak is shown, without being a gate.
 *
 * @source S0 S18
 */
export const villageExit: Policy<'pathway/village-exit', VillageFacts, VillageExit, VillageExitParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'pathway/village-exit',
    clauses: ['1.4'],
    title: text('贫困村退出', 'Exit of a village'),
    summary: text(
      '贫困发生率不超过规定上限，并经公示无异议的村，可以退出。',
      'A village leaves when its share of poor people is at most the limit and nobody objects.',
    ),
    subject: 'village',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [
      text('贫困村退出申请和评估表', 'application and assessment'),
      text('乡镇公示材料', 'notice of the township'),
    ],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('乡镇公示，县审核', 'notice by the township, examined by the county'),
    sources: [workPoints2019, villageExitStandard],
    interactions: [
      { with: 'village/village-file', what: text('薄弱项列入一村一档', 'what is weak goes to the village file') },
    ],
    input: VillageFacts,
    output: VillageExit,
    parameters: villageExitParameters,
    on: 'on',
    requires: [
      {
        id: 'poor-within-population',
        fields: ['poorPeople', 'population'],
        rule: text('未脱贫人口不超过村人口', 'the poor are among the population'),
        holds: (village) => village.poorPeople.isAtMost(village.population),
      },
    ],
    formula: (village, p) => {
      const incidence = village.poorPeople.per(village.population, { whenZero: noRate });
      const limit = p.incidenceLimit.atMost(p.nationalLimit).as('适用的上限', 'limit that applies');
      const within = incidence.isAtMost(limit).as('贫困发生率达标', 'incidence within the limit');
      const works = weak(village.infrastructureSound)
        .plus(weak(village.servicesSound))
        .as('设施服务薄弱项', 'weak works');
      const means = weak(village.hasIndustry)
        .plus(weak(village.hasCollectiveIncome))
        .as('产业收入薄弱项', 'weak means');
      return { incidence, withinLimit: within, weak: works.plus(means), exits: within.and(village.noticed) };
    },
    delegations: [
      {
        id: 'D-1.4',
        clause: '1.4',
        rule: text('退出时的贫困发生率上限不高于国家规定', 'the incidence at exit is at most what the nation allows'),
        limits: 'incidenceLimit',
        otherwise: 'refuse',
        source: 'S18',
        holds: (now) => now.incidenceLimit.isAtMost(now.nationalLimit),
      },
    ],
    laws: [
      {
        id: 'only-within-the-limit',
        title: text('贫困发生率超过上限的村不得退出', 'no village leaves above the limit'),
        holds: ({ result }) => result.exits.not().or(result.withinLimit),
      },
      {
        id: 'never-against-an-objection',
        title: text('公示有异议的村不得退出', 'no village leaves without an undisputed notice'),
        holds: ({ facts, result }) => result.exits.not().or(facts.noticed),
      },
    ],
    examples: villageExitExamples,
  });

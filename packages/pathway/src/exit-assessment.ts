import { definePolicy, number, text, type CountTerm, type FlagTerm, type Policy } from '@dzfp/core';
import { povertyLine2018, workPoints2019 } from '@dzfp/core/model';
import { exitAssessmentExamples } from './exit-assessment-examples.ts';
import { exitAssessmentLaws } from './exit-assessment-laws.ts';
import { exitParameters, type ExitParameters } from './exit-parameters.ts';
import { ExitAssessment } from './model/exit-assessment.ts';
import { ExitFacts } from './model/exit-facts.ts';
import { registeredExitFacts } from './registered-exit-facts.ts';
import { exitStandard } from './sources.ts';

function failed(item: FlagTerm): CountTerm {
  return item.choose(number(0), number(1));
}

/**
 * 两不愁三保障退出评估 (clause 1.3): income stably above the line, food with safe drinking water and clothing without worry,
 * education, medical care and housing secured, and the household's own acceptance. A single no blocks and is named; what was not
 * verified never passes. 三有三净 is a result of its own and no gate.
 *
 * @source S0 S15 S4
 */
export const exitAssessment: Policy<'pathway/exit-assessment', ExitFacts, ExitAssessment, ExitParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'pathway/exit-assessment',
    clauses: ['1.3', '1.4'],
    title: text('两不愁三保障退出评估', 'Exit assessment: two assurances, three guarantees'),
    summary: text(
      '收入稳定超过标准，吃穿不愁，上学、看病、住房有保障，并经本户认可，才能脱贫退出。',
      'A household leaves the register when its income stays above the line, food, clothing, school, care and house are secured, and it agrees.',
    ),
    subject: 'household',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [
      text('入户核实表', 'sheet of the visit'),
      text('家庭收入测算表', 'income sheet'),
      text('户主签字的退出确认书', 'acceptance signed by the head'),
    ],
    timeLimit: text('年度动态调整期内；期限未见来源', 'during the yearly adjustment; no limit was found'),
    level: text('村提出，乡镇审核，县审定', 'proposed by the village, examined by the township, decided by the county'),
    sources: [workPoints2019, exitStandard, povertyLine2018],
    interactions: [
      { with: 'pathway/net-income', what: text('以稳定纯收入衡量收入', 'income is the stable net income') },
      {
        with: 'industry/income-distribution',
        what: text('资产收益分红计入退出收入', 'the dividend of assets counts as income of exit'),
      },
      {
        with: 'pathway/three-haves-three-cleans',
        what: text('三有三净另行评定，不作为退出的前置条件', 'judged apart, no condition of exit'),
      },
    ],
    input: ExitFacts,
    output: ExitAssessment,
    parameters: exitParameters,
    on: 'assessedOn',
    formula: (facts, p) => {
      const income = facts.stableNetIncome;
      // On the whole household, so that no rounding of a head decides.
      const line = p.povertyLine.times(facts.members).as('全户贫困标准', 'line for the whole household');
      const incomeAboveLine = p.lineRelation
        .match({ above: income.isAbove(line), atLeast: income.isAtLeast(line) })
        .as('收入稳定超过标准', 'income stably above the line');
      const insured = facts.allInBasicInsurance.and(facts.allInCriticalIllness).as('两险参保', 'in both insurances');
      const medical = insured
        .and(facts.allRecognisedForAssistance)
        .and(facts.clinicInReach)
        .as('基本医疗有保障', 'basic medical care secured');
      const ownHouse = facts.houseGrade.isOneOf('A', 'B').as('住房为A级或B级', 'dwelling of grade A or B');
      const housing = ownHouse.or(facts.livesSafelyElsewhere).as('住房安全有保障', 'safe housing secured');
      const { enoughFood: food, enoughClothing: clothing, safeWater: water } = facts;
      const { nobodyOutOfSchool: education, householdAccepts: accepted } = facts;
      const others = [food, clothing, water, education, medical, housing, accepted];
      return {
        incomeAboveLine,
        food,
        clothing,
        water,
        education,
        medical,
        housing,
        accepted,
        failing: others
          .map(failed)
          .reduce((so, next) => so.plus(next).as('未达标项数', 'items that fail'), failed(incomeAboveLine)),
        exits: others.reduce((so, next) => so.and(next), incomeAboveLine),
      };
    },
    assessment: {
      per: 'household',
      facts: registeredExitFacts,
      needs: ['pathway/net-income', 'pathway/drinking-water'],
    },
    laws: exitAssessmentLaws,
    examples: exitAssessmentExamples,
  });

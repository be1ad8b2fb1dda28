import { definePolicy, label, number, text, type CountTerm, type FlagTerm, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { AlertLevel, HouseholdSignals, RiskScreen } from './model/household-signals.ts';
import { riskScreenExamples } from './risk-screen-examples.ts';
import { screenParameters, type ScreenParameters } from './risk-screen-parameters.ts';
import { signalsOf } from './screened-register.ts';

const one = (signal: FlagTerm): CountTerm => signal.choose(number(1), number(0));

/**
 * 防返贫预警筛查 (clause 12): the alerts of the areas about one household are put together. Income below the line is red by itself;
 * a signal that is unknown leaves the level open unless the others decide it.
 *
 * @source S0
 */
export const riskScreen: Policy<'monitoring/risk-screen', HouseholdSignals, RiskScreen, ScreenParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'monitoring/risk-screen',
    clauses: ['12'],
    title: text('防返贫预警筛查', 'Screening for a fall back'),
    summary: text(
      '收入、上学、看病、住房、饮水、兜底和灾害各方面的信号合在一起，有一项就核查，低于标准或信号多的列为红色。',
      'Signals of income, school, illness, house, water, safety net and disaster are put together: one is checked, many or an income below the line are red.',
    ),
    subject: 'household',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('部门比对结果或走访记录', 'comparison with the bureaus or record of a visit')],
    timeLimit: text('发现即核查；期限见核查帮扶时限', 'checked when found; the set times are in the case clock'),
    level: text('村发现，乡镇核查，县研判', 'the village finds, the township checks, the county judges'),
    sources: [workPoints2019],
    interactions: [
      { with: 'monitoring/case-clock', what: text('有预警即进入核查帮扶流程', 'an alert opens a case') },
      {
        with: 'pathway/poverty-line',
        what: text('收入信号来自收入与标准对照', 'the signal of income comes from there'),
      },
      { with: 'education/dropout-risk', what: text('上学信号来自控辍保学', 'the signal of school comes from there') },
      {
        with: 'housing/renovation-duty',
        what: text('住房信号来自危房等级', 'the signal of the house comes from its grade'),
      },
    ],
    input: HouseholdSignals,
    output: RiskScreen,
    parameters: screenParameters,
    on: 'on',
    formula: (facts, p) => {
      const needs = one(facts.dropout)
        .plus(one(facts.medicalBurden))
        .as('上学看病信号', 'signals of school and illness');
      const living = one(facts.unsafeHouse)
        .plus(one(facts.unsafeWater))
        .as('住房饮水信号', 'signals of house and water');
      const other = one(facts.unguaranteed)
        .plus(one(facts.disaster))
        .as('兜底灾害信号', 'signals of safety net and disaster');
      const signals = needs.plus(living).plus(other).plus(one(facts.belowLine)).as('信号数', 'signals');
      const any = facts.belowLine
        .or(facts.dropout)
        .or(facts.medicalBurden)
        .or(facts.unsafeHouse.or(facts.unsafeWater))
        .or(facts.unguaranteed.or(facts.disaster))
        .as('有预警信号', 'there is a signal');
      const red = facts.belowLine.or(signals.isAtLeast(p.redSignals)).as('达到红色', 'red');
      const yellowOrNone = any.choose(label(AlertLevel, 'yellow'), label(AlertLevel, 'none'));
      return { signals, level: red.choose(label(AlertLevel, 'red'), yellowOrNone), alert: any };
    },
    assessment: {
      per: 'household',
      needs: ['pathway/poverty-line'],
      facts: signalsOf,
      alerts: ['alert'],
    },
    laws: [
      {
        id: 'alert-is-some-signal',
        title: text('有信号当且仅当预警', 'there is an alert exactly when there is a signal'),
        holds: ({ result }) => result.alert.equals(result.signals.isAbove(number(0))),
      },
      {
        id: 'below-the-line-is-red',
        title: text('低于标准即红色', 'below the line is red'),
        holds: ({ facts, result }) => facts.belowLine.not().or(result.level.is('red')),
      },
      {
        id: 'level-follows-signals',
        title: text('信号达到规定数即红色，没有信号即无', 'enough signals are red, none is none'),
        holds: ({ parameters, result }) =>
          result.signals
            .isAtLeast(parameters.redSignals)
            .not()
            .or(result.level.is('red'))
            .and(result.alert.or(result.level.is('none'))),
      },
    ],
    examples: riskScreenExamples,
  });

import { definePolicy, label, number, text, type Policy } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { AlertLevel, HouseholdSignals, RiskScreen } from './model/household-signals.ts';
import { riskScreenExamples } from './risk-screen-examples.ts';
import { screenParameters, type ScreenParameters } from './risk-screen-parameters.ts';
import { screenedPolicies, signalsOf } from './screened-register.ts';

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
        with: 'medical/burden-guarantee',
        what: text('看病信号来自个人负担核查', 'the signal of illness comes from there'),
      },
      {
        with: 'housing/renovation-duty',
        what: text('住房信号来自危房改造义务', 'the signal of the house comes from the duty to renovate'),
      },
      {
        with: 'safety-net/last-resort-duty',
        what: text('兜底信号来自兜底保障对象', 'the signal of the safety net comes from there'),
      },
      {
        with: 'safety-net/dibao-top-up',
        what: text('应发低保而无人享受的，也是兜底信号', 'so does dibao that is due and drawn by nobody'),
      },
      {
        with: 'pathway/drinking-water',
        what: text('饮水信号来自饮水安全', 'the signal of water comes from there'),
      },
    ],
    input: HouseholdSignals,
    output: RiskScreen,
    parameters: screenParameters,
    on: 'on',
    formula: (facts, p) => {
      const { belowLine, dropout, medicalBurden, unsafeHouse, unguaranteed, unsafeWater, disaster } = facts;
      const all = [belowLine, dropout, medicalBurden, unsafeHouse, unguaranteed, unsafeWater, disaster] as const;
      const signals = all
        .map((signal) => signal.choose(number(1), number(0)))
        .reduce((so, next) => so.plus(next))
        .as('信号数', 'signals');
      const alert = all.reduce((so, next) => so.or(next)).as('有预警信号', 'there is a signal');
      const red = belowLine.or(signals.isAtLeast(p.redSignals)).as('达到红色', 'red');
      const yellowOrNone = alert.choose(label(AlertLevel, 'yellow'), label(AlertLevel, 'none'));
      return { signals, level: red.choose(label(AlertLevel, 'red'), yellowOrNone), alert };
    },
    assessment: {
      per: 'household',
      needs: screenedPolicies,
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

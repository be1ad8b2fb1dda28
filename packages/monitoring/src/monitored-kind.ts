import { definePolicy, label, nothing, text, type Policy } from '@dzfp/core';
import { toFen, workPoints2019 } from '@dzfp/core/model';
import { WatchedHousehold, WatchedKind, WatchVerdict } from './model/watched-household.ts';
import { monitoredKindExamples } from './monitored-kind-examples.ts';
import { watchParameters, type WatchParameters } from './monitored-kind-parameters.ts';
import { threeKinds2021, watchGuidance2020 } from './sources.ts';

/**
 * 监测对象类别 (clause 12): whether a household comes under watch, and as which kind. The rules are of March 2020, the third kind of
 * 2021; asked for a day of 2019 it has no rule and says so.
 *
 * @source S116 S118
 */
export const monitoredKind: Policy<'monitoring/monitored-kind', WatchedHousehold, WatchVerdict, WatchParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'monitoring/monitored-kind',
    clauses: ['12'],
    title: text('监测对象判定', 'Who comes under watch'),
    summary: text(
      '扣除刚性支出后的收入低于标准若干倍的，已脱贫户为脱贫不稳定户，其他为边缘易致贫户；突发严重困难另列。规则自2020年3月起，2019年不适用。',
      'Below a multiple of the line after rigid spending, a lifted household is unstable, any other on the edge; sudden hardship is apart. The rules begin in March 2020.',
    ),
    subject: 'household',
    authority: text(
      '扶贫开发办公室（后为乡村振兴局）',
      'poverty-alleviation office, later the rural-revitalisation bureau',
    ),
    papers: [text('收入支出测算表', 'sheet of income and spending')],
    timeLimit: text('动态监测；期限见核查帮扶时限', 'watched all the time; the set times are in the case clock'),
    level: text('县级确定', 'decided by the county'),
    sources: [workPoints2019, watchGuidance2020, threeKinds2021],
    interactions: [
      {
        with: 'monitoring/risk-screen',
        what: text('筛查预警后按本规则判定', 'judged after an alert of the screening'),
      },
      { with: 'pathway/net-income', what: text('收入按家庭纯收入计算', 'income is the net income of the household') },
    ],
    input: WatchedHousehold,
    output: WatchVerdict,
    parameters: watchParameters,
    on: 'on',
    formula: (facts, p) => {
      const ofHousehold = p.line.times(facts.members).as('全户标准', 'line of the household');
      const threshold = ofHousehold.times(p.factor).round(toFen).as('全户监测线', 'threshold of the household');
      const afterSpending = facts.netIncome
        .minus(facts.rigidSpending)
        .as('扣除刚性支出后的收入', 'income after rigid spending');
      const below = afterSpending.isBelow(threshold).as('低于监测线', 'below the threshold');
      const sudden = p.suddenCounts.and(facts.suddenHardship).as('属于突发严重困难', 'is sudden hardship');
      const byIncome = facts.lifted.choose(label(WatchedKind, 'unstable'), label(WatchedKind, 'edge'));
      const withoutIncome = sudden.choose(label(WatchedKind, 'sudden'), label(WatchedKind, 'none'));
      return { threshold, afterSpending, kind: below.choose(byIncome, withoutIncome), watched: below.or(sudden) };
    },
    assessment: {
      per: 'household',
      needs: ['pathway/net-income'],
      facts: ({ household, on, results }) => {
        const net = results['pathway/net-income']?.['net'] as string | undefined;
        return {
          on,
          members: household.members.length,
          lifted: household.status === 'liftedWithPolicy' || household.status === 'liftedWithoutPolicy',
          ...(net === undefined ? {} : { netIncome: net }),
        };
      },
      alerts: ['watched'],
    },
    laws: [
      {
        id: 'watched-has-a-kind',
        title: text('纳入监测当且仅当有类别', 'who is watched has a kind, and nobody else'),
        holds: ({ result }) => result.watched.equals(result.kind.is('none').not()),
      },
      {
        id: 'at-the-threshold-is-not-below',
        title: text('恰在监测线上不算低于', 'exactly at the threshold is not below it'),
        holds: ({ facts, parameters, result }) =>
          result.afterSpending
            .isBelow(result.threshold)
            .or(result.watched.equals(parameters.suddenCounts.and(facts.suddenHardship))),
      },
      {
        id: 'only-the-lifted-are-unstable',
        title: text('只有已脱贫户才是脱贫不稳定户', 'only the lifted can be unstable'),
        holds: ({ facts, result }) => result.kind.is('unstable').not().or(facts.lifted),
      },
      {
        id: 'after-spending-falls',
        title: text('刚性支出增加，剩余收入不增', 'more rigid spending never leaves more'),
        fact: 'rigidSpending',
        outcome: 'afterSpending',
        direction: 'falls',
        slope: 1,
      },
      {
        id: 'threshold-not-negative',
        title: text('监测线不为负', 'the threshold is not negative'),
        holds: ({ result }) => result.threshold.isAtLeast(nothing),
      },
    ],
    examples: monitoredKindExamples,
  });

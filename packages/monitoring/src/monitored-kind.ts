import { definePolicy, label, nothing, text, type ChoiceTerm, type Policy, type Wire } from '@dzfp/core';
import { toFen, workPoints2019, type PovertyStatus } from '@dzfp/core/model';
import { WatchedHousehold, WatchedKind, WatchVerdict } from './model/watched-household.ts';
import { monitoredKindExamples } from './monitored-kind-examples.ts';
import { watchParameters, type WatchParameters } from './monitored-kind-parameters.ts';
import { threeKinds2021, watchGuidance2020 } from './sources.ts';

/** What the register's status says; of a household under instant help it does not say whether it was ever registered. */
const placeOf: Readonly<Record<PovertyStatus, Partial<Pick<Wire<WatchedHousehold>, 'place'>>>> = {
  notLifted: { place: 'poor' },
  returned: { place: 'poor' },
  liftedWithPolicy: { place: 'lifted' },
  liftedWithoutPolicy: { place: 'lifted' },
  instantHelp: {},
};

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
      '扣除刚性支出后的收入低于标准若干倍的，已脱贫户为脱贫不稳定户，未建档立卡户为边缘易致贫户；突发严重困难另列。规则自2020年3月起，2019年不适用。',
      'Below a multiple of the line after rigid spending, a lifted household is unstable, one never registered on the edge; sudden hardship is apart. The rules begin in March 2020.',
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
    applies: ({ place }) => place.is('poor').not(),
    formula: (facts, p) => {
      const ofHousehold = p.line.times(facts.members).as('全户标准', 'line of the household');
      const threshold = ofHousehold.times(p.factor).round(toFen).as('全户监测线', 'threshold of the household');
      const afterSpending = facts.netIncome
        .minus(facts.rigidSpending)
        .as('扣除刚性支出后的收入', 'income after rigid spending');
      const below = afterSpending.isBelow(threshold).as('低于监测线', 'below the threshold');
      const sudden = p.suddenCounts.and(facts.suddenHardship).as('属于突发严重困难', 'is sudden hardship');
      const named = (kind: WatchedKind): ChoiceTerm<WatchedKind> => label(WatchedKind, kind);
      const ofOthers = sudden.choose(named('sudden'), named('none'));
      const kind = facts.place
        .match({
          poor: named('none'),
          lifted: below.choose(named('unstable'), ofOthers),
          outside: below.choose(named('edge'), ofOthers),
        })
        .as('监测对象类别', 'kind of watched household');
      const watched = below.or(sudden).and(facts.place.is('poor').not());
      return { threshold, afterSpending, kind, watched };
    },
    assessment: {
      per: 'household',
      needs: ['pathway/net-income'],
      facts: ({ household, on, results }) => {
        const net = results['pathway/net-income']?.['net'] as string | undefined;
        return {
          on,
          members: household.members.length,
          ...placeOf[household.status],
          ...(net === undefined ? {} : { netIncome: net }),
        };
      },
      alerts: ['watched'],
    },
    laws: [
      {
        id: 'watched-when-below-or-sudden',
        title: text(
          '低于监测线或突发严重困难的纳入，贫困户除外',
          'watched are those below the threshold or in sudden hardship, but not the registered poor',
        ),
        holds: ({ facts, parameters, result }) => {
          const below = result.afterSpending.isBelow(result.threshold);
          const concerned = below.or(parameters.suddenCounts.and(facts.suddenHardship));
          return result.watched.equals(concerned.and(facts.place.is('poor').not()));
        },
      },
      {
        id: 'watched-has-a-kind',
        title: text('纳入监测当且仅当有类别', 'who is watched has a kind, and nobody else'),
        holds: ({ result }) => result.watched.equals(result.kind.is('none').not()),
      },
      {
        id: 'only-the-lifted-are-unstable',
        title: text('只有已脱贫户才是脱贫不稳定户', 'only the lifted can be unstable'),
        holds: ({ facts, result }) => result.kind.is('unstable').not().or(facts.place.is('lifted')),
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

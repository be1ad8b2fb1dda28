import {
  defineProcedure,
  fieldOf,
  printDay,
  text,
  type ChoiceShape,
  type Count,
  type Day,
  type Procedure,
} from '@dzfp/core';
import { byArea, coverageOf, type Base, type Member } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { Risk } from './model/risk-case.ts';
import { AlertRound, WatchList, type AlertedHousehold, type AlertsOfRisk } from './model/watch-list.ts';
import { watchListExamples } from './watch-list-examples.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

/** One household and risk may be alerted again, and by several lists at once: day and source tell the alerts apart. */
function memberOf(alert: AlertedHousehold, asOf: Day): Member {
  const { household, area, risk, raisedBy, alertedOn, helpedOn, dismissed } = alert;
  const at = { key: `${household} ${risk} ${printDay(alertedOn)} ${raisedBy.name}`, area, evidence: raisedBy.name };
  if (isBy(helpedOn, asOf)) return { ...at, state: 'reached' };
  if (dismissed !== undefined && dismissed.on <= asOf)
    return { ...at, state: 'exception', reason: text(dismissed.reason, dismissed.reason) };
  if (helpedOn === undefined) return { ...at, state: 'unknown' };
  return { ...at, state: 'gap', reason: text('预警后未落实帮扶', 'alerted and not helped') };
}

function isBy(done: Day | null | undefined, asOf: Day): boolean {
  return done !== undefined && done !== null && done <= asOf;
}

/**
 * 监测帮扶名单 (clause 12): every alert of a place is answered by help or by a lawful reason; what is not is named
 * with the rule or list that raised it, by county and by the kind of risk.
 *
 * @source S0
 */
export const watchList: Procedure<'monitoring/watch-list', AlertRound, WatchList, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'monitoring/watch-list',
    clauses: ['12'],
    title: text('监测帮扶名单', 'The list of alerts'),
    summary: text(
      '每一条预警都要落实帮扶或写明不纳入的理由，没有下落的连同预警来源逐条列名，按县和风险汇总。',
      'Every alert is answered by help or a reason; what is not is named with its source, by county and kind of risk.',
    ),
    subject: 'county',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('预警名册、帮扶记录', 'list of alerts, records of help')],
    timeLimit: text('随时', 'at any time'),
    level: text('县、市', 'county and city'),
    sources: [workPoints2019],
    interactions: [{ with: 'monitoring/risk-screen', what: text('预警来自筛查', 'alerts come from the screening') }],
    input: AlertRound,
    output: WatchList,
    parameters: {},
    on: 'asOf',
    run: ({ asOf, alerts }) => {
      const base: Base = { name: text('全部预警', 'all alerts'), asOf };
      const raised = alerts
        .filter(({ alertedOn }) => alertedOn <= asOf)
        .map((alert) => ({ ...alert, member: memberOf(alert, asOf) }));
      const members = raised.map(({ member }) => member);
      const { labels } = fieldOf(Risk).shape as ChoiceShape;
      const byRisk = (labels as readonly Risk[]).flatMap((risk): AlertsOfRisk[] => {
        const of = raised.filter((each) => each.risk === risk);
        const released = of.filter(({ releasedOn }) => isBy(releasedOn, asOf));
        const overdue = of.filter(({ member, dueOn }) => member.state === 'gap' && dueOn !== undefined && dueOn < asOf);
        const counted = (some: readonly unknown[]): Count => some.length as Count;
        if (of.length === 0) return [];
        return [{ risk, alerts: counted(of), released: counted(released), overdue: counted(overdue) }];
      });
      return { answered: coverageOf(base, members), byCounty: byArea(base, members, 'county'), byRisk };
    },
    laws: [
      {
        id: 'every-alert-in-one-state',
        title: text('落实、例外、未知、缺口之和等于预警数', 'answered, excepted, unknown and open are all alerts'),
        holds: ({ output: { answered: of, byRisk } }) =>
          of.reached + of.exception + of.unknown + of.gap === of.total &&
          byRisk.reduce((sum, { alerts }) => sum + alerts, 0) === of.total,
      },
      {
        id: 'counties-add-up',
        title: text('各县之和等于全市', 'the counties add up to the whole'),
        holds: ({ output }) =>
          output.byCounty.reduce((sum, { coverage }) => sum + coverage.total, 0) === output.answered.total,
      },
      {
        id: 'overdue-is-open',
        title: text('逾期的都在缺口之中', 'what is overdue is open'),
        holds: ({ output: { answered, byRisk } }) =>
          byRisk.reduce((sum, { overdue }) => sum + overdue, 0) <= answered.gap &&
          byRisk.every(({ alerts, released }) => released <= alerts),
      },
      {
        id: 'open-alerts-are-named',
        title: text('没有下落的逐条列名并写明来源', 'every open alert is named with its source'),
        holds: ({ input, output: { answered: of } }) => {
          const sources = new Set(input.alerts.map(({ raisedBy }) => raisedBy.name));
          const named = [...of.gaps, ...of.unknowns];
          return named.length === of.gap + of.unknown && named.every(({ evidence = '' }) => sources.has(evidence));
        },
      },
    ],
    examples: watchListExamples,
  });

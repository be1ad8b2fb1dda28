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
import { AlertRound, WatchList, type AlertedHousehold } from './model/watch-list.ts';
import { watchListExamples } from './watch-list-examples.ts';

/** 无参数. */
type None = Readonly<Record<never, never>>;

/** The same household and risk may be alerted again after it was helped: the day tells the alerts apart. */
function memberOf({ household, area, risk, alertedOn, helpedOn, dismissed }: AlertedHousehold, asOf: Day): Member {
  const at = { key: `${household} ${risk} ${printDay(alertedOn)}`, area };
  if (isBy(helpedOn, asOf)) return { ...at, state: 'reached' };
  if (dismissed !== undefined && dismissed.on <= asOf)
    return { ...at, state: 'exception', reason: text(dismissed.reason, dismissed.reason) };
  if (helpedOn === undefined) return { ...at, state: 'unknown' };
  return { ...at, state: 'gap', reason: text('预警后未落实帮扶', 'alerted and not helped') };
}

function isBy(done: Day | null | undefined, asOf: Day): boolean {
  return done !== undefined && done !== null && done <= asOf;
}

/** Late: the time is over, and it is known that nothing came of the alert. */
function isOverdue({ dueOn, helpedOn, dismissed }: AlertedHousehold, asOf: Day): boolean {
  const open = helpedOn !== undefined && !isBy(helpedOn, asOf) && !isBy(dismissed?.on, asOf);
  return open && dueOn !== undefined && dueOn < asOf;
}

/**
 * 监测帮扶名单 (clause 12): every alert of a place is answered by help or by a lawful reason; what is not is named, by county and by
 * the kind of risk.
 *
 * @source S0
 */
export const watchList: Procedure<'monitoring/watch-list', AlertRound, WatchList, None> =
  /* @__PURE__ */ defineProcedure({
    id: 'monitoring/watch-list',
    clauses: ['12'],
    title: text('监测帮扶名单', 'The list of alerts'),
    summary: text(
      '每一条预警都要落实帮扶或写明不纳入的理由，没有下落的逐条列名，按县和风险汇总。',
      'Every alert is answered by help or a reason; what is not is named, by county and kind of risk.',
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
      const raised = alerts.filter(({ alertedOn }) => alertedOn <= asOf);
      const members = raised.map((each) => memberOf(each, asOf));
      const { labels } = fieldOf(Risk).shape as ChoiceShape;
      const byRisk = (labels as readonly Risk[]).flatMap((risk) => {
        const of = raised.filter((each) => each.risk === risk);
        const counted = (holds: (each: AlertedHousehold) => boolean): Count => of.filter(holds).length as Count;
        const released = counted(({ releasedOn }) => isBy(releasedOn, asOf));
        const overdue = counted((each) => isOverdue(each, asOf));
        return of.length === 0 ? [] : [{ risk, alerts: of.length as Count, released, overdue }];
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
        title: text('没有下落的逐条列名', 'every open alert is named'),
        holds: ({ output: { answered: of } }) => of.gaps.length === of.gap && of.unknowns.length === of.unknown,
      },
    ],
    examples: watchListExamples,
  });

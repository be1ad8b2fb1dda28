import {
  defineProcedure,
  list,
  parameter,
  printDay,
  text,
  type Day,
  type ParametersOf,
  type Procedure,
} from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { deadline, SpecialDay, standing } from '@dzfp/core/deadline';
import { workPoints2019 } from '@dzfp/core/model';
import type { DwellingEvent, EventKind } from './model/dwelling-event.ts';
import {
  ReInspections,
  TriggerRule,
  WatchedDwellings,
  type Inspection,
  type ReInspection,
} from './model/watched-dwellings.ts';
import { reInspectionExamples } from './re-inspection-examples.ts';
import { reInspectionLaws } from './re-inspection-laws.ts';

/** The rules of the standing mechanism; the source sets it up and gives none. */
export interface ReInspectionParameters {
  readonly rules: readonly TriggerRule[];
  readonly calendar: readonly SpecialDay[];
}

const reInspectionParameters: ParametersOf<ReInspectionParameters> = {
  rules: parameter('housing/trigger-rules', '7.2', list('触发规则', 'rules of triggers', TriggerRule, { most: 20 })),
  calendar: parameter('housing/work-calendar', '7.2', list('放假安排', 'special days', SpecialDay, { most: 200 })),
};

/** Each event once, in one order, however often and by whomever it was reported. */
function eachOnce(events: readonly DwellingEvent[]): readonly DwellingEvent[] {
  const known = new Map(
    events.map((event) => [JSON.stringify([event.dwelling, printDay(event.on), event.kind]), event] as const),
  );
  return [...known].toSorted(([a], [b]) => compareKeys(a, b)).map(([, event]) => event);
}

/** The days of the inspections of each dwelling, in order. */
function daysByDwelling(inspections: readonly Inspection[]): ReadonlyMap<string, readonly Day[]> {
  const days = new Map<string, Day[]>();
  for (const { dwelling, on } of inspections.toSorted((a, b) => a.on - b.on)) {
    const known = days.get(dwelling);
    if (known === undefined) days.set(dwelling, [on]);
    else known.push(on);
  }
  return days;
}

/** The first inspection that answers an event; the routine one starts from an inspection, which does not answer it. */
function answerTo({ kind, on }: DwellingEvent, inspected: readonly Day[]): Day | null {
  const first = kind === 'routine' ? on + 1 : on;
  return inspected.find((day) => day >= first) ?? null;
}

/**
 * 危房动态保障 (clause 7.2): each event that triggers makes one re-inspection with one deadline, however often it was reported. Which
 * events do, and within which time, no source says: an event without a rule is listed as such.
 *
 * @source S0
 */
export const reInspection: Procedure<'housing/re-inspection', WatchedDwellings, ReInspections, ReInspectionParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'housing/re-inspection',
    clauses: ['7.2'],
    title: text('房屋动态复查', 'Re-inspection of dwellings'),
    summary: text(
      '房屋受灾、倒塌或农户申报后，在规定时间内复查一次，每次事件只立一个任务。',
      'After a disaster, a collapse or a report the house is inspected again within a set time, once for each event.',
    ),
    subject: 'household',
    authority: text('住房和城乡建设局会同乡镇', 'housing and construction bureau with the township'),
    papers: [text('受灾或申报记录、复查记录', 'record of the event, record of the re-inspection')],
    timeLimit: text('各类事件的期限为参数；德州期限未见来源', 'set by kind as a parameter; none was found for Dezhou'),
    level: text(
      '村发现，乡镇复查，县组织鉴定',
      'the village finds, the township inspects, the county has it appraised',
    ),
    sources: [workPoints2019],
    interactions: [
      { with: 'housing/dwelling-grade', what: text('复查有变化的重新鉴定', 'a change is appraised anew') },
      {
        with: 'housing/renovation-queue',
        what: text('新增危房进入改造排序', 'what became dangerous enters the queue'),
      },
    ],
    input: WatchedDwellings,
    output: ReInspections,
    parameters: reInspectionParameters,
    on: 'on',
    run: ({ on, events, inspections }, { rules, calendar }) => {
      const happened = eachOnce(events).filter((each) => each.on <= on);
      const inspected = daysByDwelling(inspections);
      const ruleOf = (kind: EventKind): TriggerRule | undefined => rules.find((rule) => rule.kind === kind);
      const reInspections: ReInspection[] = [];
      const withoutRule: DwellingEvent[] = [];
      for (const event of happened) {
        const rule = ruleOf(event.kind);
        if (rule?.triggers === false) continue;
        if (rule?.within === undefined) {
          withoutRule.push(event);
          continue;
        }
        const due = deadline(event.on, rule.within, calendar);
        const answer = answerTo(event, inspected.get(event.dwelling) ?? []);
        reInspections.push({ ...event, due, ...standing(due, answer, on) });
      }
      return { reInspections, withoutRule };
    },
    laws: reInspectionLaws,
    examples: reInspectionExamples,
  });

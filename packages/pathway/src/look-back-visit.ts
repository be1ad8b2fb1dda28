import { day, definePolicy, flag, no, record, text, type Day, type Policy, type Schema } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { lookBackVisitExamples } from './look-back-visit-examples.ts';
import { lookBackWindow, type LookBackWindow } from './look-back-parameters.ts';

/** A household's visit in the look-back. */
export interface HouseholdVisit {
  readonly on: Day;
  /** The day of the last visit; null: never visited. */
  readonly visitedOn?: Day | null;
  /** Whether a reason for no visit is on file. */
  readonly excepted: boolean;
}
/** Whether the household was visited, and whether a visit is still owed. */
export interface LookBackVisit {
  readonly visited: boolean;
  readonly visitOwed: boolean;
  /** Whether the window is over and nobody came. */
  readonly missed: boolean;
}

const HouseholdVisit: Schema<HouseholdVisit> = record<HouseholdVisit>('回访', 'visit of a household', {
  on: day('核查日期', 'day'),
  visitedOn: day('最近走访日期', 'last visited on').nullable().optional(),
  excepted: flag('有例外理由', 'excepted with a reason'),
});
const LookBackVisit: Schema<LookBackVisit> = record<LookBackVisit>('回访情况', 'visit of the look-back', {
  visited: flag('已回访', 'visited'),
  visitOwed: flag('应回访未回访', 'a visit is owed'),
  missed: flag('回访期已过仍未回访', 'missed'),
});

/**
 * 户户到 (clause 1.1): whether this household was visited within the window of the look-back, inside or outside a key village.
 *
 * @source S0
 */
export const lookBackVisit: Policy<'pathway/look-back-visit', HouseholdVisit, LookBackVisit, LookBackWindow> =
  /* @__PURE__ */ definePolicy({
    id: 'pathway/look-back-visit',
    clauses: ['1.1'],
    title: text('“回头看”入户回访', 'Look-back visit of a household'),
    summary: text(
      '每户贫困户在大回访期间都要入户走访一次。',
      'Each poor household is visited once during the look-back.',
    ),
    subject: 'household',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('入户走访记录', 'record of the visit')],
    timeLimit: text('大回访结束前', 'before the look-back ends'),
    level: text('乡镇、村', 'township and village'),
    sources: [workPoints2019],
    input: HouseholdVisit,
    output: LookBackVisit,
    parameters: lookBackWindow,
    on: 'on',
    requires: [
      {
        id: 'visited-not-in-the-future',
        fields: ['visitedOn', 'on'],
        rule: text('走访日期不晚于核查日期', 'the visit is not after the day of the check'),
        holds: (household) => household.visitedOn.ifNone(household.on).isOnOrBefore(household.on),
      },
    ],
    formula: (household, p) => {
      const last = household.visitedOn.ifNone(household.on);
      const since = last.isOnOrAfter(p.windowFrom).and(last.isOnOrBefore(p.windowUntil));
      const visited = household.visitedOn.isNone.choose(no, since).as('回访期内已走访', 'visited in the window');
      const owed = visited.not().and(household.excepted.not()).as('应回访未回访', 'a visit is owed');
      return { visited, visitOwed: owed, missed: owed.and(household.on.isAfter(p.windowUntil)) };
    },
    assessment: {
      per: 'household',
      // Exceptions are on no list of the register: whether there is one has to be asked.
      facts: ({ household, on }) => ({
        on,
        ...(household.lastVisitedOn === undefined || (household.lastVisitedOn ?? on) > on
          ? {}
          : { visitedOn: household.lastVisitedOn }),
      }),
      alerts: ['visitOwed', 'missed'],
    },
    laws: [
      {
        id: 'visited-owes-nothing',
        title: text('已回访即不再应访', 'who was visited is owed no visit'),
        holds: ({ result }) => result.visited.and(result.visitOwed).not(),
      },
      {
        id: 'visited-excepted-or-owed',
        title: text('已访、例外、应访三者必居其一', 'visited, excepted or owed a visit'),
        holds: ({ facts, result }) => result.visited.or(facts.excepted).or(result.visitOwed),
      },
    ],
    examples: lookBackVisitExamples,
  });

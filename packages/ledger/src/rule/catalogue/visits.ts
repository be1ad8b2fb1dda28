import { day, no, number, parameter, text, type Day } from '@dzfp/core';
import { defineRule } from '../define-rule.ts';
import type { FormulaRule } from '../rule.ts';
import { household } from '../subject.ts';

/** Q-VI-01: every household was visited in the look-back. */
export const visitedInLookBack: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-VI-01',
  clause: '1.1',
  severity: 'warning',
  concern: 'work',
  message: text('回访超期或未回访', 'Not visited in the look-back'),
  mend: text('请安排入户回访并登记。', 'Visit the household and enter the visit.'),
  subject: household,
  reads: ['lastVisitedOn', 'on'],
  parameters: {
    from: parameter<Day>('pathway/look-back-from', '1.1', day('大回访开始日期', 'first day of the look-back')),
  },
  finding: ({ lastVisitedOn, on }, { from }) => lastVisitedOn.isNone.or(lastVisitedOn.ifNone(on).isBefore(from)),
  fires: { lastVisitedOn: null, on: '2019-12-31' },
  passes: { lastVisitedOn: '2019-09-01', on: '2019-12-31' },
  values: { from: '2019-04-01' },
});

/** Q-VI-07: visits in the year and the day of the last visit go together. */
export const visitsFitLastVisit: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-VI-07',
  clause: '1.1',
  severity: 'warning',
  concern: 'record',
  message: text('走访次数与最近走访日期不符', 'The number of visits and the day of the last one disagree'),
  mend: text('请按走访记录核对。', 'Compare with the record of the visits.'),
  subject: household,
  reads: ['visits', 'lastVisitedOn', 'on'],
  finding: ({ visits, lastVisitedOn, on }) => {
    const thisYear = lastVisitedOn.isNone
      .choose(no, lastVisitedOn.ifNone(on).year.equals(on.year))
      .as('最近走访在本年', 'the last visit is of this year');
    return visits.isAbove(number(0)).equals(thisYear).as('二者一致', 'both agree').not();
  },
  fires: { visits: 0, lastVisitedOn: '2019-09-01', on: '2019-12-31' },
  passes: { visits: 0, lastVisitedOn: '2018-09-01', on: '2019-12-31' },
});

/** Q-VI-08: no visit is after the day of the check. */
export const visitedByNow: FormulaRule = /* @__PURE__ */ defineRule({
  id: 'Q-VI-08',
  clause: '1.1',
  severity: 'error',
  concern: 'record',
  message: text('最近走访日期晚于核查日', 'The last visit is after the day of the check'),
  mend: text('请核对日期。', 'Compare the day.'),
  subject: household,
  reads: ['lastVisitedOn', 'on'],
  finding: ({ lastVisitedOn, on }) => lastVisitedOn.ifNone(on).isAfter(on),
  fires: { lastVisitedOn: '2020-02-01', on: '2019-12-31' },
  passes: { lastVisitedOn: '2019-09-01', on: '2019-12-31' },
});

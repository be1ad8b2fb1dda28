import { label, number, text, type Law } from '@dzfp/core';
import { Grade } from './model/grade.ts';
import type { DangerousDwelling, RenovationDuty } from './model/dangerous-dwelling.ts';

type Laws = readonly Law<DangerousDwelling, RenovationDuty, Record<never, never>>[];

/** What holds of every dwelling. */
export const renovationDutyLaws: Laws = [
  {
    id: 'exactly-one',
    title: text(
      '危房恰有一个在办或已验收任务，或一种合法保障方式，否则即为应改未改',
      'a dangerous dwelling has exactly one open or accepted case or lawful ending, or the duty is broken',
    ),
    holds: ({ facts, result }) =>
      facts.grade
        .isOneOf('C', 'D')
        .not()
        .or(result.breach)
        .or(result.grounds.equals(number(1))),
  },
  {
    id: 'accepted-is-safe-afterwards',
    title: text('验收合格即鉴定为A、B级', 'what is accepted is A or B afterwards'),
    holds: ({ facts, result }) =>
      result.duty
        .is('done')
        .not()
        .or(
          facts.cases.all(({ state, gradeAfter }) =>
            state
              .is('accepted')
              .not()
              .or(gradeAfter.ifNone(label(Grade, 'D')).isOneOf('A', 'B')),
          ),
        ),
  },
  {
    id: 'safe-has-no-duty',
    title: text('A、B级没有改造义务', 'a dwelling of grade A or B has no duty'),
    holds: ({ facts, result }) => facts.grade.isOneOf('A', 'B').equals(result.duty.is('none')),
  },
];

import { number, text, type Law } from '@dzfp/core';
import type { HelpRecordParameters, HelpStanding } from './help-record.ts';
import type { HelpRecord } from './model/help-record.ts';

/** What a record of help keeps to. */
export const helpRecordLaws: readonly Law<HelpRecord, HelpStanding, HelpRecordParameters>[] = [
  {
    id: 'complete-has-all-three',
    title: text('三类齐全即不缺', 'nothing is missing exactly when all three are there'),
    holds: ({ result }) => {
      const all = result.hasCadre.and(result.hasTeacher).and(result.hasDonor);
      const none = result.missing.equals(number(0));
      return all.and(none).or(all.not().and(none.not()));
    },
  },
  {
    id: 'not-overdue-before-the-day',
    title: text('截止日当日及以前不算逾期', 'pairing is not overdue on or before its last day'),
    holds: ({ facts, parameters, result }) => facts.on.isOnOrBefore(parameters.pairedBy).not().or(result.overdue.not()),
  },
];

import { text, type Law } from '@dzfp/core';
import type { RectificationEntry, RectificationSoFar } from './model/rectification.ts';
import type { RectificationStep } from './rectification-step.ts';

/** What holds of every entry. */
export const rectificationStepLaws: readonly Law<
  RectificationEntry,
  RectificationStep,
  Record<never, never>,
  RectificationSoFar
>[] = [
  {
    id: 'never-vanishes',
    title: text('列入台账的短板永不消失', 'a shortfall once entered never vanishes'),
    holds: ({ before, after }) => before.stage.is('notFound').or(after.stage.is('notFound').not()),
  },
  {
    id: 'closed-only-with-evidence',
    title: text('没有经核实的佐证不得销号', 'nothing is closed without checked evidence'),
    holds: ({ facts, before, after }) => {
      const closes = after.stage.is('closed').and(before.stage.is('closed').not());
      return closes.not().or(facts.evidence.and(facts.checked));
    },
  },
  {
    id: 'refused-entries-change-nothing',
    title: text('无效的记录不能销号', 'an entry that is not accepted closes nothing'),
    holds: ({ before, after, result }) =>
      result.accepted.or(before.stage.is('closed').or(after.stage.is('closed').not())),
  },
];

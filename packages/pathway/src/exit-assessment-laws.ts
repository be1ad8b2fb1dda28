import { number, text, yes, type FlagTerm, type Law, type TermsOf } from '@dzfp/core';
import type { ExitParameters } from './exit-parameters.ts';
import type { ExitAssessment } from './model/exit-assessment.ts';
import type { ExitFacts } from './model/exit-facts.ts';

function items(result: TermsOf<ExitAssessment>): readonly FlagTerm[] {
  const { incomeAboveLine, food, clothing, water, education, medical, housing, accepted } = result;
  return [incomeAboveLine, food, clothing, water, education, medical, housing, accepted];
}

/** What holds of every exit. */
export const exitAssessmentLaws: readonly Law<ExitFacts, ExitAssessment, ExitParameters>[] = [
  {
    id: 'any-no-blocks',
    title: text('任何一项未达标即不得退出', 'any no blocks the exit'),
    holds: ({ result }) => items(result).reduce((so, item) => so.and(result.exits.not().or(item)), yes),
  },
  {
    id: 'a-blocked-exit-names-an-item',
    title: text('不得退出必有具体未达标项', 'a blocked exit names an item'),
    holds: ({ result }) => result.exits.or(result.failing.isAbove(number(0))),
  },
  {
    id: 'never-against-the-household',
    title: text('本户不认可不得退出', 'nobody leaves against the word of the household'),
    holds: ({ facts, result }) => result.exits.not().or(facts.householdAccepts),
  },
  {
    id: 'no-dangerous-house',
    title: text('住在未改造危房的户不得退出', 'nobody leaves from a dangerous dwelling'),
    holds: ({ facts, result }) =>
      facts.houseGrade.isOneOf('C', 'D').and(facts.livesSafelyElsewhere.not()).and(result.exits).not(),
  },
];

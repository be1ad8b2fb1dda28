import { text, type Law } from '@dzfp/core';
import type { DwellingVisit } from './model/dwelling-visit.ts';
import type { ThreeCleansParameters } from './three-haves-three-cleans.ts';
import type { ThreeHavesThreeCleans } from './model/cleans-standing.ts';

/** What holds of every judgment. */
export const threeHavesThreeCleansLaws: readonly Law<DwellingVisit, ThreeHavesThreeCleans, ThreeCleansParameters>[] = [
  {
    id: 'clean-only-by-a-valid-inspection',
    title: text('达标必有有效期内的检查', 'clean only by an inspection that still holds'),
    holds: ({ result }) => result.threeCleans.is('clean').not().or(result.inspectionDue.not()),
  },
  {
    id: 'due-means-no-judgment',
    title: text('应检查即尚无有效结论', 'an inspection is due exactly when no judgment holds'),
    holds: ({ result }) => {
      const none = result.threeCleans.isOneOf('expired', 'neverInspected');
      return none.and(result.inspectionDue).or(none.not().and(result.inspectionDue.not()));
    },
  },
];

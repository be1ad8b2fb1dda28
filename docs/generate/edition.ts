import { combineBooks, type Language } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { areas } from '@dzfp/dezhou/areas';
import { charts } from './charts.ts';
import type { Edition } from '@dzfp/handbook';
import { readReport } from './proofs.ts';
import { mistakeCounts } from './mistakes.ts';
import { variationsOf } from './variations.ts';

/** What this site is printed from: all twelve areas, Dezhou's values, and the illustrative ones marked as such. */
export function edition(language: Language): Edition {
  return {
    plugins: areas,
    book: combineBooks(dezhou, illustrative),
    jurisdiction: '371400',
    on: '2019-12-31',
    language,
    charts,
    proofs: readReport().policies,
    variations: variationsOf(areas),
    mistakes: mistakeCounts(),
  };
}

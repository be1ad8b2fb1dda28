import { nothing, text, type Delegation, type FlagTerm, type TermsOf } from '@dzfp/core';
import type { Series } from './model/series.ts';
import type { TekunParameters } from './tekun-parameters.ts';
import { monthsOfYear } from './year-of-support.ts';

/** The county's own standard is at least the multiple of its dibao; a series without one satisfies the bound. */
function boundOf(series: Series): Delegation<TekunParameters> {
  const name = series === 'rural' ? text('农村', 'rural') : text('城市', 'urban');
  return {
    id: `D-8.1d-${series}`,
    clause: '8.1',
    rule: text(
      `${name.zh}特困基本生活标准不低于低保标准的规定倍数`,
      `the ${name.en} living standard of tekun is at least the multiple of dibao`,
    ),
    limits: 'ownLiving',
    otherwise: 'refuse',
    source: 'S2',
    holds: (now) => now.ownLiving.at(series).isNone.or(reaches(now, series)),
  };
}

function reaches(now: TermsOf<TekunParameters>, series: Series): FlagTerm {
  const stated = now.standard.at(series);
  const yearly = now.standardPer.at(series).match({ month: stated.times(monthsOfYear), year: stated });
  return now.ownLiving
    .at(series)
    .ifNone(nothing)
    .isAtLeast(yearly.times(now.multiple.at(series)));
}

/** What the city binds the counties' own standards to, for each series. */
export const tekunDelegations: readonly Delegation<TekunParameters>[] = [boundOf('rural'), boundOf('urban')];

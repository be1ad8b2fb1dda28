import { text, type Delegation, type MoneyTerm, type TermsOf } from '@dzfp/core';
import type { DibaoFloors } from './dibao-floor-parameters.ts';
import type { StandardInForce } from './dibao-standard-parameters.ts';
import type { Series } from './model/series.ts';
import { monthsOfYear } from './year-of-support.ts';

type Values = StandardInForce & DibaoFloors;

function inTheYear(of: TermsOf<StandardInForce>, series: Series): MoneyTerm {
  const stated = of.standard.at(series);
  return of.standardPer.at(series).match({ month: stated.times(monthsOfYear), year: stated });
}

/** What the province and the city bind a county's standard to; yearly amounts are compared, month times twelve. */
export const dibaoStandardDelegations: readonly Delegation<Values>[] = [
  {
    id: 'D-8.1a-line',
    clause: '8.1',
    rule: text('农村低保标准不低于省定贫困标准', 'rural dibao is at least the provincial poverty line'),
    limits: 'standard',
    otherwise: 'refuse',
    source: 'S0',
    holds: (now) => inTheYear(now, 'rural').isAtLeast(now.povertyLine),
  },
  {
    id: 'D-8.1a',
    clause: '8.1',
    rule: text('农村低保标准不低于市定最低标准', "rural dibao is at least the city's floor"),
    limits: 'standard',
    otherwise: 'refuse',
    source: 'S2',
    holds: (now) => inTheYear(now, 'rural').isAtLeast(now.ruralFloor.times(monthsOfYear)),
  },
  {
    id: 'D-8.1b',
    clause: '8.1',
    rule: text('城市低保标准不低于本价区市定最低标准', "urban dibao is at least the city's floor of the price zone"),
    limits: 'standard',
    otherwise: 'refuse',
    source: 'S2',
    holds: (now) => inTheYear(now, 'urban').isAtLeast(now.urbanFloor.at(now.zone).times(monthsOfYear)),
  },
  {
    id: 'G4-growth',
    clause: '8.1',
    rule: text('低保标准自然增长：不低于上年', 'the standard grows naturally: not below the year before'),
    limits: 'standard',
    otherwise: 'exception',
    source: 'S0',
    holds: (now, lastYear) =>
      now.growthReading.is('off').or(
        inTheYear(now, 'rural')
          .isAtLeast(inTheYear(lastYear, 'rural'))
          .and(inTheYear(now, 'urban').isAtLeast(inTheYear(lastYear, 'urban'))),
      ),
  },
];

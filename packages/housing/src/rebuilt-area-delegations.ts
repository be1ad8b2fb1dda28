import { text, type Delegation, type FlagTerm, type TermsOf } from '@dzfp/core';
import type { SizeClass } from './model/size-class.ts';
import type { AreaParameters } from './rebuilt-area-parameters.ts';

type Values = TermsOf<AreaParameters>;

const rows: readonly SizeClass[] = ['two', 'three', 'more'];

function inEachRow(holds: (row: SizeClass) => FlagTerm): FlagTerm {
  return rows.reduce((so, row) => so.and(holds(row)), holds('one'));
}

/** D-7.1: what the nation binds a county's limits to. */
export const rebuiltAreaDelegations: readonly Delegation<AreaParameters>[] = [
  {
    id: 'D-7.1-least',
    clause: '7.1',
    rule: text('最小面积不低于国家规定', 'the least area is at least that of the nation'),
    limits: 'least',
    otherwise: 'refuse',
    source: 'S81',
    holds: (now: Values) => inEachRow((row) => now.least.at(row).isAtLeast(now.nationalLeast.at(row))),
  },
  {
    id: 'D-7.1-most',
    clause: '7.1',
    rule: text('最大面积不超过国家规定', 'the largest area is at most that of the nation'),
    limits: 'most',
    otherwise: 'refuse',
    source: 'S81',
    holds: (now: Values) => inEachRow((row) => now.most.at(row).isAtMost(now.nationalMost.at(row))),
  },
  {
    id: 'D-7.1-range',
    clause: '7.1',
    rule: text('最小面积不超过最大面积', 'the least area is at most the largest'),
    limits: 'least',
    otherwise: 'refuse',
    source: 'S81',
    holds: (now: Values) => inEachRow((row) => now.least.at(row).isAtMost(now.most.at(row))),
  },
];

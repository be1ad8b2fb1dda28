import { text, type Delegation } from '@dzfp/core';
import type { HouseholdClass } from './model/household-class.ts';
import type { SubsidyParameters } from './renovation-subsidy-parameters.ts';

const furtherClasses: readonly HouseholdClass[] = ['dibao', 'tekun', 'disabled', 'other'];

/** What a tariff may not be. */
export const renovationSubsidyDelegations: readonly Delegation<SubsidyParameters>[] = [
  {
    id: 'average-is-no-entitlement',
    clause: '7.1',
    rule: text('户均数是拨付口径，不得作为每户应发标准', 'an average to a region is no household’s entitlement'),
    limits: 'basis',
    otherwise: 'refuse',
    source: 'S82',
    holds: (now) => now.basis.is('perHouse'),
  },
  {
    id: 'worse-grade-not-less',
    clause: '7.1',
    rule: text('D级补助不低于C级', 'grade D gets at least what grade C gets'),
    limits: 'gradeD',
    otherwise: 'exception',
    source: 'S0',
    holds: (now) =>
      furtherClasses.reduce(
        (so, name) => so.and(now.gradeD.at(name).isAtLeast(now.gradeC.at(name))),
        now.gradeD.at('registered').isAtLeast(now.gradeC.at('registered')),
      ),
  },
];

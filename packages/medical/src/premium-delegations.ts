import { number, text, type Delegation } from '@dzfp/core';
import type { PremiumParameters } from './premium-parameters.ts';

/** What the city binds the county's fixed sum to. 原则上 makes the half and the rise exceptions that are shown, not refusals. */
export const premiumDelegations: readonly Delegation<PremiumParameters>[] = [
  {
    id: 'D-6.3b',
    clause: '6.3',
    rule: text(
      '定额补贴原则上不低于个人缴费的50%',
      'the fixed subsidy is in principle at least half of the contribution',
    ),
    limits: 'fixedSubsidy',
    otherwise: 'exception',
    source: 'S0',
    holds: (now) => now.fixedSubsidy.times(number(2)).isAtLeast(now.personalContribution),
  },
  {
    id: 'D-6.3b-most',
    clause: '6.3',
    rule: text('定额补贴不超过个人缴费', 'the fixed subsidy is at most the contribution'),
    limits: 'fixedSubsidy',
    otherwise: 'refuse',
    source: 'S0',
    holds: (now) => now.fixedSubsidy.isAtMost(now.personalContribution),
  },
  {
    id: 'G15',
    clause: '6.3',
    rule: text('定额补贴适当提高：不低于上年', 'the fixed subsidy is suitably raised: not below the year before'),
    limits: 'fixedSubsidy',
    otherwise: 'exception',
    source: 'S0',
    holds: (now, lastYear) => now.increaseReading.is('off').or(now.fixedSubsidy.isAtLeast(lastYear.fixedSubsidy)),
  },
];

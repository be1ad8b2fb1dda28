import type { AnyPolicy, Language } from '@dzfp/core';
import { barsOf } from './bars.ts';
import type { Chart } from './chart.ts';
import { curvesOf, stackOf } from './curve.ts';
import type { DeclaredChart } from './declared-chart.ts';
import { declaredWaterfall } from './declared-waterfall.ts';
import { ledgerWaterfall } from './ledger-waterfall.ts';

/**
 * The charts of a policy: those that were asked for, then one for each law of a moving result and each closed list; of a ledger,
 * how the money runs down.
 */
export function chartsOf(policy: AnyPolicy, declared: readonly DeclaredChart[], language: Language): readonly Chart[] {
  if (policy.kind === 'procedure') return ledgerWaterfall(policy, language);
  const asked = declared.filter((each) => each.policy === policy.id);
  return [
    ...asked.flatMap((each) =>
      each.form === 'stack' ? stackOf(policy, each, language) : declaredWaterfall(policy, each, language),
    ),
    ...curvesOf(policy, language),
    ...barsOf(policy, language),
  ];
}

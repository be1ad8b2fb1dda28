import { bindCarried, bindFormula, boundOnce } from './bind.ts';
import type { AnyFormula } from './policy.ts';
import { givenValues } from './values.ts';

/** A policy that decides by other graphs and is the same in everything else: how a test asks what a changed rule would do. */
export function withGraphs(policy: AnyFormula, graphs: Pick<AnyFormula, 'graph' | 'lawGraph'>): AnyFormula {
  if (policy.kind === 'carried') {
    const changed: typeof policy = Object.freeze({
      ...policy,
      ...graphs,
      in: (setting) => boundOnce(changed, setting, (values) => bindCarried(changed, values)),
      with: (values, lastYear) => bindCarried(changed, givenValues(policy.parameters, values, lastYear)),
    } satisfies typeof policy);
    return changed;
  }
  const changed: typeof policy = Object.freeze({
    ...policy,
    ...graphs,
    in: (setting) => boundOnce(changed, setting, (values) => bindFormula(changed, values)),
    with: (values, lastYear) => bindFormula(changed, givenValues(policy.parameters, values, lastYear)),
  } satisfies typeof policy);
  return changed;
}

import { yearBefore } from '../parameter/book.ts';
import { lookUp } from '../parameter/look-up.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { steadyPeriods, type Place } from '../parameter/steady-periods.ts';
import { plusDays, printDay } from '../quantity/day.ts';
import type { Period } from '../quantity/period.ts';
import type { Text } from '../text.ts';
import { verdictsOn } from './check-delegations.ts';
import type { AnyPolicy } from './policy.ts';

/** A stretch of time over which a bound comes out the same. */
export interface BoundStretch extends Period {
  /** Kept; broken, so that no policy decides by these values; an exception that the clause allows; or a value it needs is unknown. */
  readonly verdict: 'kept' | 'broken' | 'exception' | 'unverified';
}

/** A bound of a higher level on the values of a place, over all time. */
export interface BoundTimeline {
  readonly policy: string;
  readonly id: string;
  readonly clause: string;
  readonly rule: Text;
  /** The parameter that it limits. */
  readonly parameter: string;
  readonly jurisdiction: string;
  /** In order; where the limited parameter has no value there is nothing to bound, and no stretch. */
  readonly stretches: readonly BoundStretch[];
}

/**
 * Whether the values of a place keep the bounds of higher levels, whenever that is: each bound is weighed in every period in which no
 * value of the policy changes, this year's and last year's, so that nothing is left out between.
 */
export function delegationsOverTime(policy: AnyPolicy, place: Place): readonly BoundTimeline[] {
  if (policy.delegations.length === 0) return [];
  const parameters = Object.entries<Parameter<unknown>>(policy.parameters);
  const stretches = new Map<string, BoundStretch[]>(policy.delegations.map(({ id }) => [id, []]));
  const ids = parameters.map(([, { id }]) => id);
  for (const period of steadyPeriods(ids, place, true)) {
    const on = printDay(period.from);
    const now = valuesOn(parameters, place, on);
    const lastYear = valuesOn(parameters, place, yearBefore(on));
    for (const { delegation, kept } of verdictsOn(policy.parameters, policy.delegations, now, lastYear)) {
      if (!Object.hasOwn(now, delegation.limits)) continue;
      const broken = delegation.otherwise === 'refuse' ? 'broken' : 'exception';
      const verdict = kept === undefined ? 'unverified' : kept ? 'kept' : broken;
      append(stretches.get(delegation.id) ?? [], { ...period, verdict });
    }
  }
  const idOf = new Map(parameters.map(([name, { id }]) => [name, id]));
  return policy.delegations.map(({ id, clause, rule, limits }) => ({
    policy: policy.id,
    id,
    clause,
    rule,
    parameter: idOf.get(limits) ?? limits,
    jurisdiction: place.jurisdiction,
    stretches: stretches.get(id) ?? [],
  }));
}

/** The values that there are. */
function valuesOn(
  parameters: readonly (readonly [string, Parameter<unknown>])[],
  place: Place,
  on: string,
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [name, parameter] of parameters) {
    const found = lookUp(parameter, { ...place, on });
    if (!('code' in found)) values[name] = found.value;
  }
  return values;
}

function append(to: BoundStretch[], next: BoundStretch): void {
  const last = to.at(-1);
  const goesOn = last?.verdict === next.verdict && last.to !== null && plusDays(last.to, 1) === next.from;
  if (goesOn) to.splice(-1, 1, { ...last, to: next.to });
  else to.push(next);
}

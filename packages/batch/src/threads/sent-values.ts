import type { AnyFormula, BoundBase } from '@dzfp/core';
import type { BatchSetting, BatchValues } from '../decide/batch-values.ts';
import { sharedMemory } from './share.ts';

/** The places of rows: one for all, or one of few for each. */
type SentPlaces = string | { readonly places: readonly string[]; readonly at: Uint32Array };

/** Values in a form that crosses to another thread: functions do not, and a bound policy has some. */
export type SentValues =
  | { readonly setting: Omit<BatchSetting, 'jurisdiction'>; readonly places: SentPlaces }
  | { readonly given: Readonly<Record<string, unknown>>; readonly fingerprint: string };

/** Takes values apart. */
export function sendValues(values: BatchValues): SentValues {
  if (!('book' in values)) {
    const given = Object.entries(values.values).map(([name, { wire }]) => [name, wire] as const);
    return { given: Object.fromEntries(given), fingerprint: values.fingerprint };
  }
  const { jurisdiction, ...setting } = values;
  if (typeof jurisdiction === 'string') return { setting, places: jurisdiction };
  const index = new Map<string, number>();
  const at = new Uint32Array(sharedMemory(jurisdiction.length * Uint32Array.BYTES_PER_ELEMENT));
  jurisdiction.forEach((place, row) => {
    let found = index.get(place);
    if (found === undefined) index.set(place, (found = index.size));
    at[row] = found;
  });
  return { setting, places: { places: [...index.keys()], at } };
}

/** Puts values together again, for the policy of this thread. */
export function receiveValues(policy: AnyFormula, sent: SentValues): BatchValues {
  if ('given' in sent) {
    const bound = (policy.with as (values: Readonly<Record<string, unknown>>) => BoundBase)(sent.given);
    if (bound.fingerprint !== sent.fingerprint) throw new TypeError(`the values of ${policy.id} did not arrive whole`);
    return bound;
  }
  const { setting, places } = sent;
  if (typeof places === 'string') return { ...setting, jurisdiction: places };
  return { ...setting, jurisdiction: Array.from(places.at, (place) => places.places[place] as string) };
}

import type { Situation, Wire } from '@dzfp/core';
import type { DwellingVisit } from './model/dwelling-visit.ts';

/**
 * What the register says of the dwelling. A "met" settles all three items, a "not met" leaves open which; the day of the last visit
 * need not be that of an inspection, but who was never visited was never inspected.
 */
export function registeredDwelling({ household, on }: Situation): Partial<Wire<DwellingVisit>> {
  const { threeHaves, threeCleans, lastVisitedOn } = household;
  return {
    on,
    ...(threeHaves === true ? { television: true, fan: true, soundDoorsAndWindows: true } : {}),
    ...(threeCleans === true ? { yardClean: true, roomsClean: true, personsClean: true } : {}),
    ...(lastVisitedOn === null ? { inspectedOn: null } : {}),
  };
}

import { failure } from '@dzfp/core';
import type { Helper, PairingRound } from './model/pairing-round.ts';

/** A standing pair with its helper. */
export interface KnownPair {
  readonly pupil: string;
  readonly helper: Helper;
}

function contradiction(other: string, reason: string): ReturnType<typeof failure> {
  return failure('DZ114', { field: 'standing', other, reason }, ['standing']);
}

/** Pairs that stand and go on: those whose helper has withdrawn, or whose guardian has, end and are filled anew. */
export function standingPairs(
  { pupils, helpers, standing }: PairingRound,
  capacity: (helper: Helper) => number,
): readonly KnownPair[] {
  const helperOf = new Map(helpers.map((each) => [each.id, each]));
  const pupilOf = new Map(pupils.map((each) => [each.id, each]));
  const kinds = new Set<string>();
  const load = new Map<string, number>();
  return standing.flatMap(({ pupil, helper }): KnownPair[] => {
    const [child, found] = [pupilOf.get(pupil), helperOf.get(helper)];
    if (child === undefined || found === undefined)
      throw contradiction('pupils, helpers', `${pupil} – ${helper} 不在名册 is not on the lists`);
    if (child.consents === false || found.consents === false) return [];
    const slot = JSON.stringify([pupil, found.kind]);
    if (kinds.has(slot)) throw contradiction('standing', `${pupil} 同类帮扶人不止一名 has two of a kind`);
    kinds.add(slot);
    const taken = (load.get(helper) ?? 0) + 1;
    load.set(helper, taken);
    if (taken > capacity(found)) throw contradiction('capacity', `${helper} 超过结对上限 has more pupils than may be`);
    return [{ pupil, helper: found }];
  });
}

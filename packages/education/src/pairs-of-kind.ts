import { assign } from '@dzfp/core/allocation';
import { capacityOf } from './helper-capacity.ts';
import type { HelperKind } from './model/helper-kind.ts';
import { localityOf } from './model/locality.ts';
import type {
  Helper,
  HelpPair,
  MissingHelper,
  NoHelperReason,
  PairedPupil,
  PairingRound,
} from './model/pairing-round.ts';
import type { KnownPair } from './standing-pairs.ts';
import type { ThreeForOneParameters } from './three-for-one-parameters.ts';

/** The pairs of one kind, and who lacks a helper of it. */
export interface PairsOfKind {
  readonly pairs: readonly HelpPair[];
  readonly missing: readonly MissingHelper[];
}

/** How many pupils a helper may take: the usual number, or fewer where the helper says so. */
export function capacityIn({ capacity }: ThreeForOneParameters): (helper: Helper) => number {
  return ({ kind, most }) => Math.min(capacityOf(capacity, kind), most ?? Number.MAX_SAFE_INTEGER);
}

/** Pairs one kind: what stands is kept, what is open is filled as completely and then as near as can be. */
export function pairsOfKind(
  kind: HelperKind,
  round: PairingRound,
  kept: readonly KnownPair[],
  parameters: ThreeForOneParameters,
): PairsOfKind {
  const ofKind = kept.filter(({ helper }) => helper.kind === kind);
  const served = new Set(ofKind.map(({ pupil }) => pupil));
  const open = round.pupils.filter(({ id }) => !served.has(id));
  const withKey = <T extends { readonly id: string }>(of: T): { readonly key: string; readonly of: T } => {
    return { key: of.id, of };
  };
  const capacity = capacityIn(parameters);
  const taken = new Map<string, number>();
  for (const { helper } of ofKind) taken.set(helper.id, (taken.get(helper.id) ?? 0) + 1);
  const found = assign({
    demands: open.filter(({ consents }) => consents === true).map(withKey<PairedPupil>),
    supplies: round.helpers.filter((each) => each.kind === kind && each.consents === true).map(withKey<Helper>),
    cost: (pupil, helper) => parameters.distance[localityOf(pupil.of, helper.of)] ?? null,
    capacity: ({ of }) => Math.max(0, capacity(of) - (taken.get(of.id) ?? 0)),
  });
  const lacking = (pupil: string, reason: NoHelperReason): MissingHelper => ({ pupil, kind, reason });
  return {
    pairs: [
      ...ofKind.map(({ pupil, helper }) => ({ pupil, helper: helper.id, kind, kept: true })),
      ...found.pairs.map(({ demand, supply }) => ({ pupil: demand, helper: supply, kind, kept: false })),
    ],
    missing: [
      ...open
        .filter(({ consents }) => consents !== true)
        .map(({ id, consents }) => lacking(id, consents === false ? 'noConsent' : 'consentUnknown')),
      ...found.unmatched.map(({ demand, reason }) => lacking(demand, reason)),
    ],
  };
}

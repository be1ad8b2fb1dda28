import { count, defineProcedure, parameter, table, text, type Count, type Procedure, type Table } from '@dzfp/core';
import { assign, compareKeys } from '@dzfp/core/allocation';
import { coverageOf, type Member } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { capacityOf, helperCapacity, type HelperCapacity } from './helper-capacity.ts';
import { helperKinds, type HelperKind } from './model/helper-kind.ts';
import { Locality, localityOf } from './model/locality.ts';
import {
  Pairing,
  PairingRound,
  type Helper,
  type HelpPair,
  type MissingHelper,
  type NoHelperReason,
  type PairedPupil,
} from './model/pairing-round.ts';
import { pairingReport } from './sources.ts';
import { standingPairs, type KnownPair } from './standing-pairs.ts';
import { threeForOneExamples } from './three-for-one-examples.ts';
import { threeForOneLaws } from './three-for-one-laws.ts';

/** What a place sets for pairing. */
export interface ThreeForOneParameters {
  readonly capacity: HelperCapacity;
  /** What distance costs; none where no pair is made at such a distance. */
  readonly distance: Table<Locality, Count | null>;
}

interface KindResult {
  readonly pairs: readonly HelpPair[];
  readonly missing: readonly MissingHelper[];
}

function capacityIn({ capacity }: ThreeForOneParameters): (helper: Helper) => number {
  return ({ kind, most }) => Math.min(capacityOf(capacity, kind), most ?? Number.MAX_SAFE_INTEGER);
}

/** Pairs one kind: what stands is kept, what is open is filled as completely and then as near as can be. */
function pairKind(
  kind: HelperKind,
  round: PairingRound,
  kept: readonly KnownPair[],
  parameters: ThreeForOneParameters,
): KindResult {
  const ofKind = kept.filter(({ helper }) => helper.kind === kind);
  const served = new Set(ofKind.map(({ pupil }) => pupil));
  const open = round.pupils.filter(({ id }) => !served.has(id));
  const withKey = <T extends { readonly id: string }>(of: T): { readonly key: string; readonly of: T } => {
    return { key: of.id, of };
  };
  const capacity = capacityIn(parameters);
  const taken = (id: string): number => ofKind.filter(({ helper }) => helper.id === id).length;
  const found = assign({
    demands: open.filter(({ consents }) => consents === true).map(withKey<PairedPupil>),
    supplies: round.helpers.filter((each) => each.kind === kind && each.consents === true).map(withKey<Helper>),
    cost: (pupil, helper) => parameters.distance[localityOf(pupil.of, helper.of)] ?? null,
    capacity: ({ of }) => Math.max(0, capacity(of) - taken(of.id)),
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

/** Whether a pupil has all three; a guardian who declines is a lawful exception, one who was not asked is unknown. */
function memberOf({ id, consents }: PairedPupil, lacks: ReadonlySet<string>): Member {
  if (!lacks.has(id)) return { key: id, state: 'reached' };
  if (consents === undefined) return { key: id, state: 'unknown' };
  if (consents) return { key: id, state: 'gap' };
  return { key: id, state: 'exception', reason: text('监护人不同意结对', 'the guardian does not consent') };
}

/**
 * “三帮一”结对 (clause 5.4): a cadre, a teacher and an entrepreneur or donor for each poor pupil. As many pupils as possible get a
 * helper of each kind, then as near as possible; consent, capacity and distance are kept. Pairs that stand are kept; where a
 * helper has withdrawn the place is filled anew.
 *
 * @source S0
 */
export const threeForOne: Procedure<'education/three-for-one', PairingRound, Pairing, ThreeForOneParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'education/three-for-one',
    clauses: ['5.4'],
    title: text('“三帮一”结对', 'Three-for-one pairing'),
    summary: text(
      '一名干部、一名教师、一名企业家（爱心人士）结对一名贫困学生，就近、自愿、不超额。',
      'A cadre, a teacher and a donor for each poor pupil: near, willing and none with too many.',
    ),
    subject: 'county',
    authority: text('教育和体育局', 'education and sports bureau'),
    papers: [text('结对协议书', 'pairing agreement'), text('监护人同意书', "guardian's consent")],
    timeLimit: text('2019年底前全覆盖', 'everybody by the end of 2019'),
    level: text('县', 'county'),
    sources: [workPoints2019, pairingReport],
    input: PairingRound,
    output: Pairing,
    parameters: {
      capacity: helperCapacity,
      distance: parameter(
        'education/pairing-distance',
        '5.4',
        table(Locality, count('结对距离代价', 'cost of distance', { most: 1_000_000 }).nullable()),
      ),
    },
    on: 'on',
    run: (round, parameters) => {
      const kept = standingPairs(round, capacityIn(parameters));
      const results = helperKinds.map((kind) => pairKind(kind, round, kept, parameters));
      const byPupil = <T extends { readonly pupil: string }>(rows: readonly T[]): T[] =>
        rows.toSorted((a, b) => compareKeys(a.pupil, b.pupil));
      const missing = byPupil(results.flatMap((each) => each.missing));
      const lacks = new Set(missing.map(({ pupil }) => pupil));
      const base = { name: text('贫困学生', 'poor pupils'), asOf: round.on };
      return {
        pairs: byPupil(results.flatMap((each) => each.pairs)),
        missing,
        coverage: coverageOf(
          base,
          round.pupils.map((pupil) => memberOf(pupil, lacks)),
        ),
      };
    },
    laws: threeForOneLaws,
    examples: threeForOneExamples,
  });

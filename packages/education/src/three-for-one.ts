import { defineProcedure, text, type Procedure } from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { coverageOf, type Member } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { helperKinds } from './model/helper-kind.ts';
import { Pairing, PairingRound, type PairedPupil } from './model/pairing-round.ts';
import { capacityIn, pairsOfKind } from './pairs-of-kind.ts';
import { pairingReport } from './sources.ts';
import { standingPairs } from './standing-pairs.ts';
import { threeForOneExamples } from './three-for-one-examples.ts';
import { threeForOneLaws } from './three-for-one-laws.ts';
import { threeForOneParameters, type ThreeForOneParameters } from './three-for-one-parameters.ts';

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
    parameters: threeForOneParameters,
    on: 'on',
    run: (round, parameters) => {
      const kept = standingPairs(round, capacityIn(parameters));
      const results = helperKinds.map((kind) => pairsOfKind(kind, round, kept, parameters));
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

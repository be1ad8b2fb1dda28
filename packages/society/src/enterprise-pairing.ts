import { count, defineProcedure, parameter, text, type Count, type ParametersOf, type Procedure } from '@dzfp/core';
import { assign, compareKeys } from '@dzfp/core/allocation';
import { coverageOf } from '@dzfp/core/coverage';
import { workPoints2019 } from '@dzfp/core/model';
import { enterprisePairingExamples } from './enterprise-pairing-examples.ts';
import { FirmPlan, FirmRound, type LackingVillage, type NamedItem, type WillingFirm } from './model/pairing.ts';

/** How much a pair in another county weighs against a shortfall that stays unfilled. */
export interface PairingParameters {
  readonly otherCounty: Count;
  readonly unfilled: Count;
}

const pairingParameters: ParametersOf<PairingParameters> = {
  otherCounty: parameter(
    'society/other-county',
    '10',
    count('跨县结对的代价', 'cost of a pair across counties', { most: 1000 }),
  ),
  unfilled: parameter(
    'society/unfilled',
    '10',
    count('未补短板的代价', 'cost of a shortfall left unfilled', { most: 1000 }),
  ),
};

/** What of a village's shortfalls a firm offers to fill. */
function filled({ shortfalls }: LackingVillage, { offers }: WillingFirm): readonly NamedItem[] {
  return shortfalls
    .filter(({ item }) => offers.some((each) => each.item === item))
    .toSorted((a, b) => compareKeys(a.item, b.item));
}

/**
 * 企村结对 (clause 10): firms are paired with villages whose shortfalls they can fill; as many villages as possible get a firm, then the
 * pairs that leave least unfilled and are nearest.
 *
 * @source S0
 */
export const enterprisePairing: Procedure<'society/enterprise-pairing', FirmRound, FirmPlan, PairingParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'society/enterprise-pairing',
    clauses: ['10'],
    title: text('企村结对', 'Firms paired with villages'),
    summary: text(
      '企业按能补的短板与村结对，先让尽可能多的村有企业帮，再补得多、离得近；没结上的说明原因。',
      'Firms and villages by the shortfalls that can be filled: as many villages as possible, then what fills most and is near; who stays without is named.',
    ),
    subject: 'village',
    authority: text('工商联、扶贫开发办公室', 'federation of industry and commerce, poverty-alleviation office'),
    papers: [text('结对协议、企业意向', 'agreement, offer of the firm')],
    timeLimit: text('按结对批次', 'by round'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'village/village-file', what: text('短板来自一村一档', 'shortfalls come from the file of the village') },
      { with: 'society/promise-ledger', what: text('结对后的承诺入承诺台账', 'promises made go to their ledger') },
    ],
    input: FirmRound,
    output: FirmPlan,
    parameters: pairingParameters,
    on: 'on',
    run: ({ on, villages, firms }, { otherCounty, unfilled }) => {
      const keyed = <T>(key: string, of: T): { readonly key: string; readonly of: T } => ({ key, of });
      const { pairs, unmatched, room } = assign({
        demands: villages.map((each) => keyed(each.village, each)),
        supplies: firms.map((each) => keyed(each.firm, each)),
        cost: ({ of: village }, { of: firm }) => {
          const fills = filled(village, firm).length;
          if (fills === 0) return null;
          return (village.shortfalls.length - fills) * unfilled + (village.county === firm.county ? 0 : otherCounty);
        },
        capacity: ({ of }) => of.capacity,
      });
      const byVillage = new Map(villages.map((each) => [each.village, each]));
      const byFirm = new Map(firms.map((each) => [each.firm, each]));
      const made = pairs.map(({ demand, supply }) => ({
        village: demand,
        firm: supply,
        fills: filled(byVillage.get(demand) as LackingVillage, byFirm.get(supply) as WillingFirm),
      }));
      const has = new Set(made.map(({ village }) => village));
      const coverage = coverageOf(
        { name: text('有短板的村', 'villages with shortfalls'), asOf: on },
        villages.map(({ village, shortfalls }) => {
          if (has.has(village)) return { key: village, state: 'reached' };
          if (shortfalls.length === 0)
            return { key: village, state: 'exception', reason: text('没有短板', 'no shortfall') };
          return { key: village, state: 'gap' };
        }),
      );
      return { pairs: made, without: unmatched, room, coverage };
    },
    laws: [
      {
        id: 'paired-or-named',
        title: text('每个村或已结对或列名', 'every village is paired or named'),
        holds: ({ input, output }) => output.pairs.length + output.without.length === input.villages.length,
      },
      {
        id: 'within-capacity',
        title: text('不超过企业可结对村数', 'no firm has more villages than it can take'),
        holds: ({ input, output }) =>
          input.firms.every(
            ({ firm, capacity }) => output.pairs.filter((each) => each.firm === firm).length <= capacity,
          ),
      },
      {
        id: 'a-pair-fills-something',
        title: text('结对至少补一项短板', 'a pair fills at least one shortfall'),
        holds: ({ output }) => output.pairs.every(({ fills }) => fills.length > 0),
      },
    ],
    examples: enterprisePairingExamples,
  });

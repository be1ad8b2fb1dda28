import { defineProcedure, failure, printDay, text, type Procedure } from '@dzfp/core';
import { inKeyOrder } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { itemParameters, type ItemParameters } from './connections-parameters.ts';
import { fiveConnectionsExamples } from './five-connections-examples.ts';
import { tallyOf } from './model/item-tally.ts';
import { ItemReport, VillageItems, type FoundItem, type ItemLine, type ListedItem } from './model/village-items.ts';

/** Refuses an item that the list does not know, and an item met and unmet on one day. */
function check(found: readonly FoundItem[], items: readonly ListedItem[]): void {
  const allowed = inKeyOrder(
    items.map(({ item }) => ({ key: item })),
    'items',
  ).map(({ key }) => key);
  const seen = new Map<string, boolean>();
  for (const { item, foundOn, met } of found) {
    if (!allowed.includes(item))
      throw failure('DZ106', { field: 'found', found: item, allowed: allowed.join('、') }, ['found']);
    const key = `${item} ${printDay(foundOn)}`;
    if (seen.get(key) === !met) throw failure('DZ602', { what: 'found', key }, ['found']);
    seen.set(key, met);
  }
}

/** The last finding by the day decides; what the data say of the item as well is compared with it. */
function lineOf({ item, checkedBy }: ListedItem, { on, found, collectiveIncome }: VillageItems): ItemLine {
  const last = found
    .filter((each) => each.item === item && each.foundOn <= on)
    .toSorted((a, b) => a.foundOn - b.foundOn)
    .at(-1);
  if (last === undefined) return { item, state: 'unknown' };
  const state = last.met ? 'met' : 'unmet';
  if (checkedBy === undefined || collectiveIncome === undefined) return { item, state };
  return { item, state, contradicted: last.met !== collectiveIncome > 0 };
}

/**
 * 五通十有 (clause 4.2): a village held against the list in force, item by item; what nobody looked at is unknown, each rate says
 * whether unknown is in its denominator, and a finding that the income of the village contradicts is named.
 *
 * @source S0
 */
export const fiveConnections: Procedure<'village/five-connections', VillageItems, ItemReport, ItemParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'village/five-connections',
    clauses: ['4.2'],
    title: text('五通十有', 'Five connections and ten haves'),
    summary: text(
      '对照五通十有清单逐项列出达标、未达标和未知；达标率写明分母是否含未知；与村集体收入矛盾的项目列出。',
      'Item by item against the list: met, unmet, unknown; each rate says whether unknown is in its denominator; an item that the collective income contradicts is named.',
    ),
    subject: 'village',
    authority: text('扶贫开发办公室会同行业部门', 'poverty-alleviation office with the bureaus in charge'),
    papers: [text('村达标查看表', 'sheet of the inspection')],
    timeLimit: text('2019年底前全面提升', 'raised everywhere by the end of 2019'),
    level: text('村、县', 'village and county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'village/village-file', what: text('未达标项即村的短板', 'what is unmet is a shortfall of the village') },
      { with: 'pathway/village-exit', what: text('村退出另看贫困发生率', 'an exit of the village goes by incidence') },
    ],
    input: VillageItems,
    output: ItemReport,
    parameters: itemParameters,
    on: 'on',
    run: (village, { items }) => {
      check(village.found, items);
      const lines = items.map((each) => lineOf(each, village));
      const tally = tallyOf(lines.map(({ state }) => state));
      if (tally.unmet > 0) return { lines, ...tally, complete: false };
      return tally.unknown > 0 ? { lines, ...tally } : { lines, ...tally, complete: true };
    },
    laws: [
      {
        id: 'every-item-in-one-state',
        title: text('达标、未达标、未知之和等于清单项数', 'met, unmet and unknown are all the items'),
        holds: ({ output, parameters }) => output.met + output.unmet + output.unknown === parameters.items.length,
      },
      {
        id: 'complete-means-all-met',
        title: text('全部达标即没有未达标和未知', 'complete means nothing unmet or unknown'),
        holds: ({ output: { complete, unmet, unknown } }) => (complete === true) === (unmet === 0 && unknown === 0),
      },
      {
        id: 'only-the-known-contradicts',
        title: text('收入未知的不作矛盾判断', 'without the income nothing is contradicted'),
        holds: ({ input, output }) =>
          input.collectiveIncome !== undefined || output.lines.every(({ contradicted }) => contradicted === undefined),
      },
    ],
    examples: fiveConnectionsExamples,
  });

import { defineProcedure, failure, printDay, text, type Count, type Procedure } from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import { itemParameters, type ItemParameters } from './connections-parameters.ts';
import { fiveConnectionsExamples } from './five-connections-examples.ts';
import { ItemReport, VillageItems, type ItemLine } from './model/village-items.ts';

/**
 * 五通十有 (clause 4.2): a village held against the list in force, item by item; what nobody looked at is unknown, and each rate says
 * whether unknown is in its denominator.
 *
 * @source S0
 */
export const fiveConnections: Procedure<'village/five-connections', VillageItems, ItemReport, ItemParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'village/five-connections',
    clauses: ['4.2'],
    title: text('五通十有', 'Five connections and ten haves'),
    summary: text(
      '对照五通十有清单逐项列出达标、未达标和未知；达标率写明分母是否含未知。',
      'Item by item against the list: met, unmet, unknown; each rate says whether unknown is in its denominator.',
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
    run: ({ on, found }, { items }) => {
      const foreign = found.find(({ item }) => !items.some((each) => each.item === item));
      if (foreign !== undefined)
        throw failure(
          'DZ106',
          { field: 'found', found: foreign.item, allowed: items.map((each) => each.item).join('、') },
          ['found'],
        );
      const seen = new Map<string, boolean>();
      for (const { item, foundOn, met } of found) {
        const key = `${item} ${printDay(foundOn)}`;
        if (seen.get(key) === !met) throw failure('DZ602', { what: 'found', key }, ['found']);
        seen.set(key, met);
      }
      const lines = items.map(({ item }): ItemLine => {
        const last = found
          .filter((each) => each.item === item && each.foundOn <= on)
          .toSorted((a, b) => a.foundOn - b.foundOn)
          .at(-1);
        return { item, state: last === undefined ? 'unknown' : last.met ? 'met' : 'unmet' };
      });
      const of = (state: ItemLine['state']): Count => lines.filter((each) => each.state === state).length as Count;
      const [met, unmet, unknown] = [of('met'), of('unmet'), of('unknown')];
      return {
        lines,
        met,
        unmet,
        unknown,
        ofKnown: { numerator: met, denominator: Math.max(1, met + unmet) },
        ofAll: { numerator: met, denominator: Math.max(1, items.length) },
        complete: met === items.length,
      };
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
        holds: ({ output }) => output.complete === (output.unmet === 0 && output.unknown === 0),
      },
    ],
    examples: fiveConnectionsExamples,
  });

import { defineProcedure, failure, text, type Count, type Procedure } from '@dzfp/core';
import { compareKeys, inKeyOrder } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { fileParameters, type FileParameters } from './file-parameters.ts';
import { FileReport, VillageFile, type Shortfall } from './model/village-file.ts';
import { villageFileExamples } from './village-file-examples.ts';

/** Refuses a shortfall that was filled before it was found, and one that is found again while it is open. */
function check(shortfalls: readonly Shortfall[]): void {
  const early = shortfalls.find(({ foundOn, filledOn }) => filledOn !== null && filledOn < foundOn);
  if (early !== undefined) {
    const reason = text(`${early.item}补齐早于查出`, `${early.item} was filled before it was found`);
    throw failure('DZ114', { field: 'filledOn', other: 'foundOn', reason }, ['shortfalls']);
  }
  const sorted = shortfalls.toSorted((a, b) => a.foundOn - b.foundOn).toSorted((a, b) => compareKeys(a.item, b.item));
  const twice = sorted.find(({ item, foundOn, filledOn }, i) => {
    const next = sorted[i + 1];
    if (next === undefined || next.item !== item) return false;
    return next.foundOn === foundOn || filledOn === null || next.foundOn < filledOn;
  });
  if (twice !== undefined) throw failure('DZ602', { what: 'shortfalls', key: twice.item }, ['shortfalls']);
}

/**
 * 一村一档 (clause 4.1): the open shortfalls of a village in the order of works: the heaviest first, of equal ones the one that was found
 * first. A village's order depends on its own file and the weights alone.
 *
 * @source S0
 */
export const villageFile: Procedure<'village/village-file', VillageFile, FileReport, FileParameters> =
  /* @__PURE__ */ defineProcedure({
    id: 'village/village-file',
    clauses: ['4.1', '4.3'],
    title: text('一村一档短板排序', 'Ranked shortfalls of a village'),
    summary: text(
      '一村一档，短板按权重和查出先后排出次序，只看本村的档案。',
      'One file for each village; its shortfalls in the order of weight and of when they were found, by its own file alone.',
    ),
    subject: 'village',
    authority: text('扶贫开发办公室', 'poverty-alleviation office'),
    papers: [text('村档案、短板清单', 'file of the village, list of shortfalls')],
    timeLimit: text('2019年底前补齐', 'to be filled by the end of 2019'),
    level: text('村、乡镇、县', 'village, township and county'),
    sources: [workPoints2019],
    interactions: [
      { with: 'village/five-connections', what: text('未达标项列为短板', 'what is unmet there is a shortfall here') },
      { with: 'society/enterprise-pairing', what: text('短板供企村结对', 'shortfalls are what firms are paired by') },
    ],
    input: VillageFile,
    output: FileReport,
    parameters: fileParameters,
    on: 'on',
    run: ({ on, shortfalls, collectiveIncome }, { weights, otherWeight, incomeLine }) => {
      check(shortfalls);
      const weighed = inKeyOrder(
        weights.map(({ item, weight }) => ({ key: item, weight })),
        'weights',
      );
      const weightOf = (item: string): Count => weighed.find(({ key }) => key === item)?.weight ?? otherWeight;
      const known = shortfalls.filter(({ foundOn }) => foundOn <= on);
      const open = known
        .filter(({ filledOn }) => filledOn === null || filledOn > on)
        .map(({ item, foundOn }) => ({ item, weight: weightOf(item), daysOpen: (on - foundOn) as Count }))
        // Sorting is stable: the last key decides first.
        .toSorted((a, b) => compareKeys(a.item, b.item))
        .toSorted((a, b) => b.daysOpen - a.daysOpen)
        .toSorted((a, b) => b.weight - a.weight)
        .map((each, i) => ({ ...each, rank: (i + 1) as Count }));
      return {
        open,
        score: open.reduce((sum, { weight }) => sum + weight, 0) as Count,
        filled: (known.length - open.length) as Count,
        ...(collectiveIncome === undefined ? {} : { belowIncomeLine: collectiveIncome < incomeLine }),
      };
    },
    laws: [
      {
        id: 'open-and-filled-are-all',
        title: text('未补与已补之和等于查出的短板', 'open and filled are all that was found'),
        holds: ({ input, output }) =>
          output.open.length + output.filled === input.shortfalls.filter(({ foundOn }) => foundOn <= input.on).length,
      },
      {
        id: 'heavier-first',
        title: text('权重大的在前，同权重的先查出的在前', 'the heavier comes first, of equal ones the one found first'),
        holds: ({ output: { open } }) =>
          open.every(({ weight, daysOpen }, i) => {
            const before = open[i - 1];
            if (before === undefined) return true;
            return before.weight > weight || (before.weight === weight && before.daysOpen >= daysOpen);
          }),
      },
      {
        id: 'score-is-what-is-open',
        title: text('短板分等于未补短板的权重之和', 'the score is the weights of what is open'),
        holds: ({ input, output, parameters: { weights, otherWeight } }) =>
          output.score ===
          input.shortfalls
            .filter(({ foundOn, filledOn }) => foundOn <= input.on && !(filledOn !== null && filledOn <= input.on))
            .reduce((sum, { item }) => sum + (weights.find((each) => each.item === item)?.weight ?? otherWeight), 0),
      },
      {
        id: 'ranks-are-one-to-n',
        title: text('次序从一起连续', 'ranks run from one'),
        holds: ({ output }) => output.open.every(({ rank }, i) => rank === i + 1),
      },
    ],
    examples: villageFileExamples,
  });

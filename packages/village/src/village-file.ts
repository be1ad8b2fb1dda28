import {
  count,
  defineProcedure,
  list,
  money,
  parameter,
  text,
  type Count,
  type Money,
  type ParametersOf,
  type Procedure,
} from '@dzfp/core';
import { compareKeys } from '@dzfp/core/allocation';
import { workPoints2019 } from '@dzfp/core/model';
import { FileReport, ItemWeight, VillageFile } from './model/village-file.ts';
import { villageFileExamples } from './village-file-examples.ts';

/** How heavy each shortfall weighs, and the line of collective income; no source gives either. */
export interface FileParameters {
  readonly weights: readonly ItemWeight[];
  /** Of an item that has no weight of its own. */
  readonly otherWeight: Count;
  readonly incomeLine: Money;
}

const fileParameters: ParametersOf<FileParameters> = {
  weights: parameter(
    'village/shortfall-weights',
    '4.1',
    list('短板权重', 'weights of shortfalls', ItemWeight, { most: 50 }),
  ),
  otherWeight: parameter(
    'village/other-weight',
    '4.1',
    count('其他短板权重', 'weight of any other shortfall', { most: 1000 }),
  ),
  incomeLine: parameter(
    'village/collective-income-line',
    '4.3',
    money('村集体收入标准', 'line of collective income', { most: '10000000.00' }),
  ),
};

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
      const known = shortfalls.filter(({ foundOn }) => foundOn <= on);
      const isOpen = ({ filledOn }: (typeof known)[number]): boolean => filledOn === null || filledOn > on;
      const weightOf = (item: string): Count => weights.find((each) => each.item === item)?.weight ?? otherWeight;
      const open = known
        .filter(isOpen)
        .toSorted((a, b) => {
          const heavier = weightOf(b.item) - weightOf(a.item);
          if (heavier !== 0) return heavier;
          return a.foundOn === b.foundOn ? compareKeys(a.item, b.item) : a.foundOn - b.foundOn;
        })
        .map(({ item, foundOn }, i) => ({
          item,
          weight: weightOf(item),
          rank: (i + 1) as Count,
          daysOpen: (on - foundOn) as Count,
        }));
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
        title: text('权重大的排在前面', 'the heavier comes first'),
        holds: ({ output }) => output.open.every(({ weight }, i) => weight <= (output.open[i - 1]?.weight ?? weight)),
      },
      {
        id: 'ranks-are-one-to-n',
        title: text('次序从一起连续', 'ranks run from one'),
        holds: ({ output }) => output.open.every(({ rank }, i) => rank === i + 1),
      },
    ],
    examples: villageFileExamples,
  });

import { text, type Example, type Wire } from '@dzfp/core';
import type { VillageExit, VillageFacts } from './model/village-facts.ts';
import type { VillageExitParameters } from './village-exit-parameters.ts';

const values: Wire<VillageExitParameters> = { incidenceLimit: '0.02', nationalLimit: '0.02' };
const village: Wire<VillageFacts> = {
  on: '2019-12-31',
  population: 1000,
  poorPeople: 20,
  infrastructureSound: true,
  servicesSound: true,
  hasIndustry: true,
  hasCollectiveIncome: false,
  noticed: true,
};
const { poorPeople: _uncounted, ...uncounted } = village;

/** Cases of our own making; the limit is told of the national rule. */
export const villageExitExamples: readonly Example<VillageFacts, VillageExit, VillageExitParameters>[] = [
  {
    title: text('发生率恰为2%：可以退出，薄弱项照列', 'Exactly 2 %: may leave, what is weak is shown'),
    parameters: values,
    standing: 'assumed',
    input: village,
    expected: { incidence: '20/1000', withinLimit: true, weak: 1, exits: true },
  },
  {
    title: text('多一人即超过2%', 'One more person is above 2 %'),
    parameters: values,
    standing: 'assumed',
    input: { ...village, poorPeople: 21 },
    expected: { withinLimit: false, exits: false },
  },
  {
    title: text('地方上限高于国家规定：拒绝', 'A limit above that of the nation is refused'),
    parameters: { ...values, incidenceLimit: '0.03' },
    standing: 'assumed',
    input: village,
    refused: 'DZ402',
  },
  {
    title: text('贫困人口多于村人口：拒绝', 'More poor people than people are refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...village, poorPeople: 1001 },
    refused: 'DZ114',
  },
  {
    title: text('未脱贫人口不详：不能决定', 'Number of the poor unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: uncounted,
    refused: 'DZ301',
  },
];

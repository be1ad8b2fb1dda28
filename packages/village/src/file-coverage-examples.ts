import { text, type Example, type Wire } from '@dzfp/core';
import type { FileCoverageParameters } from './file-coverage.ts';
import type { FileCoverage, VillageList } from './model/village-file.ts';

const values: Wire<FileCoverageParameters> = { keyVillages: 3 };
const round: Wire<VillageList> = {
  asOf: '2019-12-31',
  villages: [
    { village: '371422901001', filedOn: '2019-12-31' },
    { village: '371423901001', filedOn: null },
  ],
};

/** Cases of coverage. */
export const fileCoverageExamples: readonly Example<VillageList, FileCoverage, FileCoverageParameters>[] = [
  {
    title: text(
      '一村年底当日建档，一村未建，名册缺一村',
      'One filed on the last day, one not, one missing on the list',
    ),
    parameters: values,
    standing: 'assumed',
    input: round,
    expected: { missingOnTheList: 1, faults: [] },
  },
  {
    title: text('七百五十五村是重点村总数', 'The key villages are seven hundred and fifty-five'),
    parameters: { keyVillages: 755 },
    standing: 'reported',
    source: 'S0',
    input: round,
    expected: { missingOnTheList: 753 },
  },
  {
    title: text('旧县码有效，外市编码列为问题', 'An old county code is good, a code of another city is a fault'),
    parameters: values,
    standing: 'assumed',
    input: {
      ...round,
      villages: [
        { village: '371421901001', filedOn: '2019-01-01' },
        { village: '370102901001', filedOn: '2019-01-01' },
      ],
    },
    expected: { faults: [{ village: '370102901001', fault: 'notOfTheCity' }] },
  },
  {
    title: text('是否建档未知：不算缺口', 'Whether there is a file is unknown: no gap'),
    parameters: values,
    standing: 'assumed',
    input: { asOf: '2019-12-31', villages: [{ village: '371422901001' }] },
    expected: { faults: [] },
  },
  {
    title: text('同一村两行：拒绝', 'A village twice is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, villages: [{ village: '371422901001' }, { village: '371422901001' }] },
    refused: 'DZ602',
  },
];

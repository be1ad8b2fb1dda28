import { text, type Example, type Wire } from '@dzfp/core';
import type { FileCoverageParameters } from './file-coverage.ts';
import type { FileCoverage, VillageList } from './model/file-coverage.ts';

const values: Wire<FileCoverageParameters> = { keyVillages: 3 };
const round: Wire<VillageList> = {
  asOf: '2019-12-31',
  villages: [
    { village: '371422901001', county: '371422', filedOn: '2019-12-31' },
    { village: '371423901001', county: '371423', filedOn: null },
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
    expected: { missingOnTheList: 1, surplusOnTheList: 0, faults: [] },
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
        { village: '371421901001', county: '371403', filedOn: '2019-01-01' },
        { village: '370102901001', county: '370102', filedOn: '2019-01-01' },
      ],
    },
    expected: { faults: [{ village: '370102901001', fault: 'notOfTheCity' }] },
  },
  {
    title: text('编码是宁津县的，名册列在庆云县：列为问题', 'A code of Ningjin listed under Qingyun is a fault'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, villages: [{ village: '371422901001', county: '371423', filedOn: '2019-01-01' }] },
    expected: { faults: [{ village: '371422901001', fault: 'wrongCounty' }] },
  },
  {
    title: text(
      '开发区的村沿用周边县的编码：不是问题',
      'A village of a zone carries the code of the county around: no fault',
    ),
    parameters: values,
    standing: 'assumed',
    input: { ...round, villages: [{ village: '371402901001', county: 'DZ-EDZ', filedOn: '2019-01-01' }] },
    expected: { faults: [] },
  },
  {
    title: text('名册比重点村数多一村', 'The list has one village more than there are'),
    parameters: { keyVillages: 1 },
    standing: 'assumed',
    input: round,
    expected: { missingOnTheList: 0, surplusOnTheList: 1 },
  },
  {
    title: text('村编码只有六位：拒绝', 'A code of six digits is no village and refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, villages: [{ village: '371422', county: '371422' }] },
    refused: 'DZ109',
  },
  {
    title: text('是否建档未知：不算缺口', 'Whether there is a file is unknown: no gap'),
    parameters: values,
    standing: 'assumed',
    input: { asOf: '2019-12-31', villages: [{ village: '371422901001', county: '371422' }] },
    expected: { faults: [] },
  },
  {
    title: text('同一村两行：拒绝', 'A village twice is refused'),
    parameters: values,
    standing: 'assumed',
    input: {
      ...round,
      villages: [
        { village: '371422901001', county: '371422' },
        { village: '371422901001', county: '371422' },
      ],
    },
    refused: 'DZ602',
  },
];

import { text, type Example, type Wire } from '@dzfp/core';
import type { DormantCoverageParameters } from './dormant-parameters.ts';
import type { DormantCoverage, DormantRound } from './model/dormant-coverage.ts';

const values: Wire<DormantCoverageParameters> = {
  consentNeeded: { homestead: true, corner: true, waste: false, pond: false },
  coverBy: '2019-12-31',
};
const pond = {
  kind: 'pond',
  area: 1000,
  treatments: [{ on: '2019-06-01', use: '垂钓', area: 500 }],
  yields: [{ on: '2019-12-31', amount: '0.01' }],
} as const;
const { area: _, ...areaUnknown } = pond;
const village = { village: '371422901001', resources: [pond] } as const;
const round: Wire<DormantRound> = { asOf: '2019-12-31', villages: [village] };
const of = (...resources: Wire<DormantRound>['villages'][number]['resources'] & object): Wire<DormantRound> => ({
  ...round,
  villages: [{ ...village, resources }],
});

/** Cases of coverage; all fictional. */
export const dormantCoverageExamples: readonly Example<DormantRound, DormantCoverage, DormantCoverageParameters>[] = [
  {
    title: text('一分钱也算有收益；面积还差一半', 'A fen is a yield; half of the area is left'),
    parameters: values,
    standing: 'assumed',
    input: round,
    expected: { yield: '0.01', yieldUnknown: 0, revivedArea: 500, left: 500, areaUnknown: 0 },
  },
  {
    title: text(
      '次年1月1日的收款和盘活：统计再晚也不算',
      'Paid and revived on 1 January: never counts, however late one asks',
    ),
    parameters: values,
    standing: 'assumed',
    input: {
      ...of({
        ...pond,
        treatments: [...pond.treatments, { on: '2020-01-01', use: '莲藕', area: 500 }],
        yields: [{ on: '2020-01-01', amount: '5000.00' }],
      }),
      asOf: '2020-06-30',
    },
    expected: { yield: '0.00', revivedArea: 500, left: 500 },
  },
  {
    title: text('面积未知：按收益照算，按面积未知', 'Area unknown: decided by yield, unknown by area'),
    parameters: values,
    standing: 'assumed',
    input: of(areaUnknown),
    expected: { yield: '0.01', yieldUnknown: 0, revivedArea: 0, left: 0, areaUnknown: 1 },
  },
  {
    title: text('盘活面积超过资源面积：不能认定', 'More revived than there is: not decided'),
    parameters: values,
    standing: 'assumed',
    input: of({ ...pond, area: 499 }),
    expected: { yield: '0.01', revivedArea: 0, left: 0, areaUnknown: 1 },
  },
  {
    title: text('同一村两行：拒绝', 'A village twice is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, villages: [village, village] },
    refused: 'DZ602',
  },
  {
    title: text('面积为零：拒绝', 'A resource without area is refused'),
    parameters: values,
    standing: 'assumed',
    input: of({ ...pond, area: 0 }),
    refused: 'DZ105',
  },
];

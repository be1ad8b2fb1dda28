import { text, type Example, type Wire } from '@dzfp/core';
import type { LookBack } from './look-back.ts';
import type { LookBackParameters } from './look-back-parameters.ts';
import type { LookBackRound } from './model/look-back-round.ts';

/** Three villages stand for the 755. */
const values: Wire<LookBackParameters> = { windowFrom: '2019-04-01', windowUntil: '2019-12-31', keyVillages: 3 };
const round: Wire<LookBackRound> = {
  asOf: '2019-12-31',
  villages: [
    { key: '371422990990', visitedOn: '2019-04-01' },
    { key: '371422990991', visitedOn: '2019-12-31' },
    { key: '371423990990', visitedOn: null },
  ],
  households: [
    { key: '990', area: '371422990990', visitedOn: '2019-05-06' },
    { key: '991', area: '371422990999', visitedOn: null, exception: '整户死亡' },
    { key: '992', area: '371422990999' },
  ],
};
const base = (zh: string, en: string): { name: { zh: string; en: string }; asOf: string } => ({
  name: { zh, en },
  asOf: '2019-12-31',
});

/** Rounds of our own making. */
export const lookBackExamples: readonly Example<LookBackRound, LookBack, LookBackParameters>[] = [
  {
    title: text(
      '一村未访；一户例外、一户不详（村外户同样计入）',
      'One village unvisited; a household excepted, one unknown',
    ),
    parameters: values,
    standing: 'assumed',
    input: round,
    expected: {
      villagesNotListed: 0,
      villages: {
        base: base('省定扶贫工作重点村', 'key villages'),
        total: 3,
        reached: 2,
        exception: 0,
        unknown: 0,
        gap: 1,
        gaps: [{ key: '371423990990', reason: { zh: '未回访', en: 'not visited' } }],
        unknowns: [],
        exceptions: [],
        complete: false,
        rate: '2/3',
        rateOf: 'due',
      },
      households: {
        base: base('全部建档立卡贫困户', 'all registered poor households'),
        total: 3,
        reached: 1,
        exception: 1,
        unknown: 1,
        gap: 0,
        gaps: [],
        unknowns: [{ key: '992' }],
        exceptions: [{ key: '991', reason: { zh: '整户死亡', en: '整户死亡' } }],
        rate: '1/2',
        rateOf: 'due',
      },
    },
  },
  {
    title: text(
      '回访期前一天的走访不算；一村未列入名册',
      'A visit a day before the window does not count; a village is missing',
    ),
    parameters: values,
    standing: 'assumed',
    input: { asOf: '2019-12-31', villages: [{ key: '371422990990', visitedOn: '2019-03-31' }], households: [] },
    expected: {
      villagesNotListed: 2,
      villages: {
        base: base('省定扶贫工作重点村', 'key villages'),
        total: 1,
        reached: 0,
        exception: 0,
        unknown: 0,
        gap: 1,
        gaps: [{ key: '371422990990', reason: { zh: '不在回访期内', en: 'visited outside the window' } }],
        unknowns: [],
        exceptions: [],
        complete: false,
        rate: '0/1',
        rateOf: 'due',
      },
    },
  },
  {
    title: text('同一户列了两次：拒绝', 'A household that is listed twice is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...round, households: [{ key: '990' }, { key: '990' }] },
    refused: 'DZ602',
  },
];

import { text, type Example, type Wire } from '@dzfp/core';
import type { ExaminedHours, HourClaim, HourClaims, PurseOrder } from './model/service-hour.ts';

const values: Wire<PurseOrder> = { first: 'post', second: 'careMoney' };
const hour: Wire<HourClaim> = { claim: '1', worker: 'A', served: 'B', on: '2019-06-03', hour: 9, purse: 'careMoney' };

/** Cases of hours. */
export const serviceHoursExamples: readonly Example<HourClaims, ExaminedHours, PurseOrder>[] = [
  {
    title: text('同一小时两处申报：只付专岗', 'One hour claimed from two purses: the post pays'),
    parameters: values,
    standing: 'assumed',
    input: { examinedOn: '2019-07-01', claims: [hour, { ...hour, claim: '2', purse: 'post' }] },
    expected: { paid: [{ claim: '2', purse: 'post' }], refused: [{ claim: '1', purse: 'careMoney', paidBy: '2' }] },
  },
  {
    title: text('相邻两小时：都付', 'Two hours one after the other: both paid'),
    parameters: values,
    standing: 'assumed',
    input: { examinedOn: '2019-07-01', claims: [hour, { ...hour, claim: '2', hour: 10, purse: 'post' }] },
    expected: {
      paid: [
        { claim: '2', purse: 'post' },
        { claim: '1', purse: 'careMoney' },
      ],
      refused: [],
    },
  },
  {
    title: text('第24小时不存在：拒绝', 'There is no hour 24'),
    parameters: values,
    standing: 'assumed',
    input: { examinedOn: '2019-07-01', claims: [{ ...hour, hour: 24 }] },
    refused: 'DZ105',
  },
  {
    title: text('小时未填：拒绝', 'Without the hour it is refused'),
    parameters: values,
    standing: 'assumed',
    input: {
      examinedOn: '2019-07-01',
      claims: [{ claim: '1', worker: 'A', served: 'B', on: '2019-06-03', purse: 'post' }],
    },
    refused: 'DZ107',
  },
];

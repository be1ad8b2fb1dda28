import { text, type Example, type Wire } from '@dzfp/core';
import type { PostMonth } from './model/post-month.ts';
import type { PostServiceParameters } from './post-parameters.ts';
import type { PostServiceResult } from './post-service.ts';

/** 500 yuan a month as a town of Dezhou paid for cleaning in 2020; days and frequencies are made up. */
const values: Wire<PostServiceParameters> = {
  monthlyPay: '500.00',
  requiredDays: 20,
  payRule: 'byDay',
  frequency: { cleaning: 8, meals: 4, doctor: 0, comfort: 2, errands: 1 },
};
const month: Wire<PostMonth> = {
  paidOn: '2019-07-01',
  held: true,
  personsServed: 2,
  daysAttended: 20,
  services: [
    { service: 'cleaning', times: 16 },
    { service: 'meals', times: 8 },
    { service: 'comfort', times: 4 },
    { service: 'errands', times: 2 },
  ],
};

/** Cases of a month. */
export const postServiceExamples: readonly Example<PostMonth, PostServiceResult, PostServiceParameters>[] = [
  {
    title: text('服务两人、足额出勤：发整月', 'Two people served, all days attended: the month in full'),
    parameters: values,
    standing: 'assumed',
    input: month,
    expected: { pay: '500.00', cleaningShort: 0, allServed: true },
  },
  {
    title: text('少出勤一天：按天扣一天', 'A day missed: a day’s pay less'),
    parameters: values,
    standing: 'assumed',
    input: { ...month, daysAttended: 19 },
    expected: { pay: '475.00' },
  },
  {
    title: text('出勤达标发整月的，少一天不发', 'Where the full month needs the days, a day short is unpaid'),
    parameters: { ...values, payRule: 'fullMonth' },
    standing: 'assumed',
    input: { ...month, daysAttended: 19 },
    expected: { pay: '0.00' },
  },
  {
    title: text('少打扫一次：缺一次', 'Cleaned once less: one short'),
    parameters: values,
    standing: 'assumed',
    input: { ...month, services: [{ service: 'cleaning', times: 15 }] },
    expected: { cleaningShort: 1, mealsShort: 8, allServed: false },
  },
  {
    title: text('当月不在岗：不发', 'The post was not held: nothing'),
    parameters: values,
    standing: 'assumed',
    input: { ...month, held: false },
    expected: { pay: '0.00', cleaningShort: 0, allServed: false },
  },
  {
    title: text('出勤未知：不能决定', 'Attendance unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { paidOn: '2019-07-01', held: true, personsServed: 2, services: [] },
    refused: 'DZ301',
  },
];

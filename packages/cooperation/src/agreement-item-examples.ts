import { text, type Example, type Wire } from '@dzfp/core';
import type { AgreementItem, ItemProgress } from './model/agreement-item.ts';

const item: Wire<AgreementItem> = {
  on: '2019-07-02',
  startsOn: '2019-01-01',
  endsOn: '2019-12-31',
  target: 365,
  achieved: 183,
};
const { achieved: _, ...achievedUnknown } = item;

/** Cases of an item; 2 July is the 183rd day of 2019. */
export const agreementItemExamples: readonly Example<AgreementItem, ItemProgress, Readonly<Record<never, never>>>[] = [
  {
    title: text('恰与时间进度相同：不落后', 'Exactly on the pace: not behind'),
    parameters: {},
    standing: 'assumed',
    input: item,
    expected: { progress: '183/365', behind: false, missing: 182, met: false },
  },
  {
    title: text('少一人：落后', 'One fewer: behind'),
    parameters: {},
    standing: 'assumed',
    input: { ...item, achieved: 182 },
    expected: { behind: true, missing: 183 },
  },
  {
    title: text('协议期满后只看目标', 'After the term only the target counts'),
    parameters: {},
    standing: 'assumed',
    input: { ...item, on: '2020-03-01', achieved: 365 },
    expected: { behind: false, missing: 0, met: true },
  },
  {
    title: text('协议期最后一天差一人：落后', 'One short on the last day of the term: behind'),
    parameters: {},
    standing: 'assumed',
    input: { ...item, on: '2019-12-31', achieved: 364 },
    expected: { behind: true, missing: 1, met: false },
  },
  {
    title: text('第一天一人未完成：落后', 'Nothing on the first day: behind'),
    parameters: {},
    standing: 'assumed',
    input: { ...item, on: '2019-01-01', achieved: 0 },
    expected: { progress: '0/365', behind: true, missing: 365 },
  },
  {
    title: text('超额完成：不缺', 'More than the target: nothing is missing'),
    parameters: {},
    standing: 'assumed',
    input: { ...item, achieved: 400 },
    expected: { progress: '400/365', missing: 0, met: true },
  },
  {
    title: text('只有一天的协议期', 'A term of one day'),
    parameters: {},
    standing: 'assumed',
    input: { ...item, startsOn: '2019-07-02', endsOn: '2019-07-02' },
    expected: { behind: true, missing: 182 },
  },
  {
    title: text('目标为零：没有完成率，不落后', 'A target of zero has no rate and is never behind'),
    parameters: {},
    standing: 'assumed',
    input: { ...item, target: 0, achieved: 0 },
    expected: { progress: null, behind: false, missing: 0, met: true },
  },
  {
    title: text('统计日期早于协议期：拒绝', 'A day before the term is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...item, on: '2018-12-31' },
    refused: 'DZ114',
  },
  {
    title: text('完成数未知：不能判断', 'What is achieved is unknown: not decided'),
    parameters: {},
    standing: 'assumed',
    input: achievedUnknown,
    refused: 'DZ107',
  },
  {
    title: text('截止日早于起始日：拒绝', 'A term that ends before it starts is refused'),
    parameters: {},
    standing: 'assumed',
    input: { ...item, endsOn: '2018-12-31' },
    refused: 'DZ114',
  },
];

import { text, type Example, type Wire } from '@dzfp/core';
import type { IncomeItem, IncomeYear } from './model/income-year.ts';
import type { NetIncome } from './model/net-income.ts';
import type { NetIncomeParameters } from './net-income-parameters.ts';

/** A set to count by; the exclusions stand in a blank form of another place. */
const values: Wire<NetIncomeParameters> = {
  counted: {
    wages: true,
    sales: true,
    otherOperating: true,
    otherProperty: true,
    dibao: true,
    otherTransfer: true,
    studentGrant: false,
    condolenceGift: false,
  },
  deducted: { operatingCost: true },
  leadMonths: 3,
};
const whole = (kind: IncomeItem['kind'], amount: string): Wire<IncomeItem> => ({
  kind,
  amount,
  receivedOn: null,
  lasting: true,
});
const received = (receivedOn: string): Wire<IncomeItem> => ({
  kind: 'wages',
  amount: '9000.00',
  receivedOn,
  lasting: true,
});
const household: Wire<IncomeYear> = { reckonedOn: '2019-10-10', year: 2019, members: 3, incomes: [], costs: [] };

/** Cases of net income; the published ones are from other places. */
export const netIncomeExamples: readonly Example<IncomeYear, NetIncome, NetIncomeParameters>[] = [
  {
    title: text('庆城2015年一户六口（I1）', 'A household of six in Qingcheng, 2015 (I1)'),
    parameters: values,
    standing: 'reported',
    source: 'https://m.yybnet.net/qingyang/qingcheng/201603/4075273.html',
    input: {
      reckonedOn: '2015-12-31',
      year: 2015,
      members: 6,
      incomes: [
        whole('otherTransfer', '4884.35'),
        whole('wages', '10000'),
        whole('otherOperating', '7880'),
        whole('otherProperty', '0'),
      ],
      costs: [],
    },
    expected: { net: '22764.35', perCapita: '3794.06', stableNet: '22764.35', leftOut: '0.00' },
  },
  {
    title: text('冠县2016年一户三口（I2）', 'A household of three in Guan county, 2016 (I2)'),
    parameters: values,
    standing: 'reported',
    source: 'http://redianshebei.cn/news/show.php?itemid=7008',
    input: { ...household, reckonedOn: '2016-12-31', year: 2016, incomes: [whole('sales', '4100')] },
    expected: { net: '4100.00', perCapita: '1366.67' },
  },
  {
    title: text('助学金和慰问金不计入', 'A student grant and a condolence gift do not count'),
    parameters: values,
    standing: 'assumed',
    input: {
      ...household,
      incomes: [whole('wages', '9000'), whole('studentGrant', '3000'), whole('condolenceGift', '500')],
    },
    expected: { wage: '9000.00', net: '9000.00', leftOut: '3500.00' },
  },
  {
    title: text('收入年度首日前一天：不计入', 'The day before the income year begins does not count'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, incomes: [received('2018-09-30'), received('2018-10-01')] },
    expected: { net: '9000.00', leftOut: '9000.00' },
  },
  {
    title: text('收入年度末日计入，次日不计入', 'The last day of the income year counts, the next does not'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, incomes: [received('2019-09-30'), received('2019-10-01')] },
    expected: { net: '9000.00', leftOut: '9000.00' },
  },
  {
    title: text('经营亏损：纯收入为负', 'A loss: the net income is negative'),
    parameters: values,
    standing: 'assumed',
    input: {
      ...household,
      incomes: [whole('sales', '1000')],
      costs: [{ kind: 'operatingCost', amount: '1300.01', paidOn: null }],
    },
    expected: { operatingNet: '-300.01', net: '-300.01', perCapita: '-100.00' },
  },
  {
    title: text('没有登记人口：拒绝', 'Nobody in the register: refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, members: 0 },
    refused: 'DZ105',
  },
  {
    title: text('是否稳定未知：稳定收入不能决定', 'Not known whether it lasts: the stable income is not decided'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, incomes: [{ kind: 'wages', amount: '9000.00', receivedOn: null }] },
    refused: 'DZ301',
  },
  {
    title: text('该项目是否计入未规定：不能决定', 'Whether the kind counts is not set: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, incomes: [whole('pension', '1416')] },
    refused: 'DZ302',
  },
];

import { text, type Example, type Wire } from '@dzfp/core';
import type { Continuity, LiftedHousehold } from './model/continuing-policies.ts';
import type { ContinuityParameters } from './policy-continuity.ts';

const values: Wire<ContinuityParameters> = { warningDays: 90 };
const household: Wire<LiftedHousehold> = {
  asOf: '2019-10-01',
  liftedOn: '2018-12-20',
  policies: [
    { policy: '参保缴费补贴', yearly: '125.00', endsOn: null },
    { policy: '教育资助', yearly: '3000.00', endsOn: '2020-08-31' },
    { policy: '扶贫专岗', yearly: '6000.00', endsOn: '2019-12-31' },
  ],
};
const { policies: _, ...policiesUnknown } = household;

/** Cases of continuity; all amounts are made up. */
export const policyContinuityExamples: readonly Example<LiftedHousehold, Continuity, ContinuityParameters>[] = [
  {
    title: text('两项到期，一项继续', 'Two end, one goes on'),
    parameters: values,
    standing: 'assumed',
    input: household,
    expected: {
      goesOn: '9125.00',
      endings: [
        { on: '2019-12-31', policies: [{ policy: '扶贫专岗' }], loss: '6000.00', remaining: '3125.00' },
        { on: '2020-08-31', policies: [{ policy: '教育资助' }], loss: '3000.00', remaining: '125.00' },
      ],
      greatestLoss: '6000.00',
      warn: false,
    },
  },
  {
    title: text('距到期恰为告知天数：告知', 'Exactly the days of warning before an end: told'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, asOf: '2019-10-02' },
    expected: { warn: true },
  },
  {
    title: text('最后一天仍享受', 'On its last day a policy is still enjoyed'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, asOf: '2019-12-31' },
    expected: { goesOn: '9125.00', warn: true },
  },
  {
    title: text('享受的政策未知：不能判断', 'What is enjoyed is unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: policiesUnknown,
    refused: 'DZ107',
  },
  {
    title: text('脱贫日期在统计日期之后：拒绝', 'Lifted only later is a contradiction'),
    parameters: values,
    standing: 'assumed',
    input: { ...household, liftedOn: '2019-10-02' },
    refused: 'DZ114',
  },
];

import { text, type Example, type Wire } from '@dzfp/core';
import type { ContinuityParameters } from './continuity-parameters.ts';
import type { Continuity } from './model/continuity.ts';
import type { LiftedHousehold } from './model/lifted-household.ts';

const values: Wire<ContinuityParameters> = {
  warningDays: 90,
  warned: { withPolicy: 'helper', withoutPolicy: 'villageCommittee' },
};
const post = {
  policy: '扶贫专岗',
  bureau: '人力资源和社会保障局',
  ofRegister: true,
  yearly: '6000.00',
  endsOn: '2019-12-31',
} as const;
const household: Wire<LiftedHousehold> = {
  asOf: '2019-10-01',
  exit: 'withPolicy',
  liftedOn: '2018-12-20',
  policies: [
    { policy: '参保缴费补贴', bureau: '医疗保障局', ofRegister: true, yearly: '125.00', endsOn: null },
    { policy: '教育资助', bureau: '教育和体育局', ofRegister: true, yearly: '3000.00', endsOn: '2020-08-31' },
    post,
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
      lasting: '125.00',
      drop: '9000.00',
      warnings: [],
      warn: false,
    },
  },
  {
    title: text(
      '距到期恰为告知天数：由帮扶责任人告知',
      'Exactly the days of warning before an end: the helper is warned',
    ),
    parameters: values,
    standing: 'assumed',
    input: { ...household, asOf: '2019-10-02' },
    expected: {
      warnings: [{ policy: '扶贫专岗', endsOn: '2019-12-31', warned: 'helper', bureau: '人力资源和社会保障局' }],
      warn: true,
    },
  },
  {
    title: text(
      '不享受政策的退出：人人可享的继续，由村告知',
      'Exit without policies: what is everybody’s goes on, the village is warned',
    ),
    parameters: values,
    standing: 'assumed',
    input: {
      ...household,
      exit: 'withoutPolicy',
      asOf: '2019-12-01',
      policies: [
        { ...post, endsOn: '2019-11-30' },
        { ...post, policy: '公益岗位', ofRegister: false },
      ],
    },
    expected: {
      goesOn: '6000.00',
      lasting: '0.00',
      drop: '6000.00',
      warnings: [
        { policy: '公益岗位', endsOn: '2019-12-31', warned: 'villageCommittee', bureau: '人力资源和社会保障局' },
      ],
    },
  },
  {
    title: text(
      '不享受政策，却仍凭身份享受：拒绝',
      'Exit without policies and one of the register still goes on: a contradiction',
    ),
    parameters: values,
    standing: 'assumed',
    input: { ...household, exit: 'withoutPolicy' },
    refused: 'DZ114',
  },
  {
    title: text('未定由谁告知：拒绝', 'Nobody is named who is to be warned: refused'),
    parameters: { ...values, warned: {} },
    standing: 'assumed',
    input: { ...household, asOf: '2019-10-02' },
    refused: 'DZ302',
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

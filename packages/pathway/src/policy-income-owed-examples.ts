import { text, type Example, type Wire } from '@dzfp/core';
import type { Entitlement, Entitlements, PolicyIncomeOwed } from './model/entitlement.ts';

const dibao: Wire<Entitlement> = { name: '低保金', due: '365.00', dueOn: '2019-06-10', received: '0.00' };
const subsidy: Wire<Entitlement> = { name: '耕地地力保护补贴', due: '500.00', dueOn: '2019-06-30', received: '520.00' };

/** Cases of our own making. */
export const policyIncomeOwedExamples: readonly Example<Entitlements, PolicyIncomeOwed, Record<never, never>>[] = [
  {
    title: text('一项未得、一项多得：不得相抵', 'One missing, one overpaid: they do not offset'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-06-30', entitlements: [dibao, subsidy] },
    expected: { due: '865.00', received: '520.00', outstanding: '365.00', overpaid: '20.00', inArrears: true },
  },
  {
    title: text('应发日前一天：尚未到期', 'The day before it is due nothing is owed'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-06-09', entitlements: [dibao] },
    expected: { due: '0.00', outstanding: '0.00', inArrears: false },
  },
  {
    title: text('应发日前已到账：不是多得', 'What came before its day is not overpaid'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-06-09', entitlements: [{ ...dibao, received: '366.00' }] },
    expected: { due: '0.00', outstanding: '0.00', overpaid: '1.00', early: '365.00' },
  },
  {
    title: text('差一分即为未得', 'A fen short is owed'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-06-10', entitlements: [{ ...dibao, received: '364.99' }] },
    expected: { outstanding: '0.01', inArrears: true },
  },
  {
    title: text('金额为负：拒绝', 'A negative amount is refused'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-06-10', entitlements: [{ ...dibao, received: '-1.00' }] },
    refused: 'DZ105',
  },
  {
    title: text('是否到账不详：不能决定', 'Not known whether it came: not decided'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-06-10', entitlements: [{ name: '低保金', due: '365.00', dueOn: '2019-06-10' }] },
    refused: 'DZ301',
  },
  {
    title: text('应发日期不详、尚未领全：不能决定', 'Not all came, and the day it is due is not known: not decided'),
    parameters: {},
    standing: 'assumed',
    input: { on: '2019-06-10', entitlements: [{ name: '低保金', due: '365.00', received: '364.99' }] },
    refused: 'DZ301',
  },
];

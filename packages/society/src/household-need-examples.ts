import { text, type Example, type Wire } from '@dzfp/core';
import type { HouseholdNeed, NeedVerdict } from './model/household-need.ts';

const need: Wire<HouseholdNeed> = { on: '2019-06-30', verified: true, needed: '1000.00', received: '600.00' };
const { received: _, ...receivedUnknown } = need;

/** Cases of a need; all fictional. */
export const householdNeedExamples: readonly Example<HouseholdNeed, NeedVerdict, Readonly<Record<never, never>>>[] = [
  {
    title: text('收到六百，尚缺四百', 'Six hundred received, four hundred open'),
    parameters: {},
    standing: 'assumed',
    input: need,
    expected: { open: '400.00', unmet: true, tooMuch: '0.00' },
  },
  {
    title: text('恰好满足', 'Exactly met'),
    parameters: {},
    standing: 'assumed',
    input: { ...need, received: '1000.00' },
    expected: { open: '0.00', unmet: false, tooMuch: '0.00' },
  },
  {
    title: text('多收一分：超出', 'A fen more is too much'),
    parameters: {},
    standing: 'assumed',
    input: { ...need, received: '1000.01' },
    expected: { tooMuch: '0.01', unmet: false },
  },
  {
    title: text('未核实的需求不算', 'A need that is not verified does not count'),
    parameters: {},
    standing: 'assumed',
    input: { ...need, verified: false },
    expected: { open: '0.00', tooMuch: '600.00' },
  },
  {
    title: text('已收多少未知：不能判断', 'What was received is unknown: not decided'),
    parameters: {},
    standing: 'assumed',
    input: receivedUnknown,
    refused: 'DZ107',
  },
];

import { definePolicy, money, nothing, parameter, record, text, type Money } from '@dzfp/core';
import { expect, it } from 'vitest';
import { guaranteesOf } from './guarantees.ts';

interface Income {
  readonly income: Money;
}
interface Aid {
  readonly aid: Money;
}
const policy = definePolicy({
  id: 'example/whole-or-nothing',
  clauses: ['8.1'],
  title: text('示例', 'example'),
  summary: text('示例', 'example'),
  subject: 'person',
  authority: text('民政局', 'civil affairs'),
  papers: [],
  timeLimit: text('未规定', 'not set'),
  level: text('县', 'county'),
  sources: [{ key: 'X', title: 'x' }],
  input: record<Income>('情况', 'facts', { income: money('收入', 'income') }),
  output: record<Aid>('结果', 'result', { aid: money('救助金', 'aid') }),
  parameters: { line: parameter('example/line', '8.1', money('标准', 'line')) },
  formula: ({ income }, { line }) => ({ aid: income.isBelow(line).choose(line, nothing) }),
  laws: [],
  cliffs: [
    {
      outcomes: ['aid'],
      along: 'income',
      at: ['line'],
      clause: '8.1',
      why: text('达到标准即停发', 'none from the line on'),
    },
  ],
  examples: [],
});

it('names each declared cliff with its clause and reason, in both languages', () => {
  expect(guaranteesOf(policy, 'zh').map(({ title }) => title)).toEqual([
    '收入变动时，救助金有悬崖：达到标准即停发（条款 8.1）',
  ]);
  expect(guaranteesOf(policy, 'en')).toMatchObject([
    { title: 'along income there is a cliff of aid: none from the line on (clause 8.1)', over: 'no jump elsewhere' },
  ]);
});

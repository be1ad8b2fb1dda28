import type { HouseholdAssessment } from '@dzfp/core/engine';
import { text } from '@dzfp/core';
import { expect, test } from 'vitest';
import { assessmentTable } from './assessment-table.ts';

const quoted = { policy: 'x/y', title: text('低保', 'dibao'), clauses: ['8.1'], illustrative: false };
const card: HouseholdAssessment = {
  household: '3714000001',
  on: '2019-12-31',
  jurisdiction: '371402',
  owed: [
    {
      ...quoted,
      illustrative: true,
      what: '350.50',
      unit: 'yuan',
      name: text('每月补助', 'monthly aid'),
      payer: text('县财政', 'county'),
      since: '2019-01-01',
      papers: [text('申请书', 'application'), text('户口簿', 'household register')],
      authority: text('民政局', 'civil affairs'),
      level: text('乡镇', 'township'),
      timeLimit: text('20 日', '20 days'),
    },
  ],
  notOwed: [{ ...quoted, member: 1, because: [{ path: ['age'], title: text('年龄', 'age') }] }],
  undecided: [{ ...quoted, ask: [{ path: ['income'], title: text('收入', 'income') }], issues: [] }],
  alerts: [
    {
      ...quoted,
      name: text('超期', 'overdue'),
      authority: text('扶贫办', 'office'),
      because: [{ path: ['days'], title: text('天数', 'days') }],
    },
  ],
};

test('every line of a card is a row, amounts as numbers', () => {
  const { columns, rows } = assessmentTable([card], 'zh');
  const said = rows.map((row) => Object.fromEntries(columns.map(({ heading }, i) => [heading, row[i]])));
  expect(said.map((row) => [row['成员'], row['类别'], row['事项'], row['决定或待核实的事实']])).toEqual([
    ['全户', '应享受', '每月补助', null],
    ['2', '不享受', null, '年龄'],
    ['全户', '待核实', null, '收入'],
    ['全户', '预警', '超期', '天数'],
  ]);
  expect(said[0]).toMatchObject({
    '金额(元)': 350.5,
    支付: '县财政',
    材料: '申请书、户口簿',
    标准自: '2019-01-01',
    参数等级: '示例，不是政策依据',
  });
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(assessmentTable([card], 'en').rows[0]?.slice(1, 6)).toEqual([
    'household',
    'owed',
    '8.1',
    'dibao',
    'monthly aid',
  ]);
});

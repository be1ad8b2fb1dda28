import { readFileSync } from 'node:fs';
import { assessmentText, type HouseholdAssessment } from '@dzfp/core/engine';
import { combineBooks, type Wire } from '@dzfp/core';
import type { Household } from '@dzfp/core/model';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { personList, readRegister, readSheet } from '@dzfp/ledger';
import { openCsv, openWorkbook } from '@dzfp/ledger/workbook';
import { expect, test } from 'vitest';
import { cardRemarks } from './card-remarks.ts';
import { joinRegister } from './households.ts';

const [head, son] = ['371402195402269910', '371402197709109996'] as const;
const household: Wire<Household> = {
  number: '3714000001',
  region: '371402',
  village: '371402901201',
  status: 'notLifted',
  members: [
    { citizenNumber: head, name: '王某甲', relation: 'head' },
    { citizenNumber: son, name: '王某乙', relation: 'son' },
  ],
};

test('a remark stands on the card of its household by number, with what is personal masked', async () => {
  const rows = [
    `3714000001,王某乙,${son},之子,随王某甲外出，电话13800000000，${head}`,
    `3714000001,王某甲,${head},户主,`,
    `3714000002,王某乙,${son},之子,另一户的`,
  ];
  const csv = new TextEncoder().encode(['户编号,姓名,证件号码,与户主关系,备注', ...rows].join('\r\n'));
  const remarks = cardRemarks([household], await readSheet(personList, openCsv(csv, '人信息.csv')));
  const card: HouseholdAssessment = {
    household: '3714000001',
    on: '2019-12-31',
    jurisdiction: '371402',
    owed: [],
    notOwed: [],
    undecided: [],
    alerts: [],
  };
  const text = assessmentText(card, 'zh', [remarks.get('3714000001') ?? []].flat());
  expect(text).toContain('【备注】\n· 第 2 位成员：随某外出，电话138********，371***************\n');
  expect(text).not.toContain('另一户的');
  expect([...remarks.keys()]).toEqual(['3714000001']);
});

const data = (name: string): Buffer => readFileSync(new URL(`../../data/${name}`, import.meta.url));
const { sheets } = await readRegister(openWorkbook(data('registry.xlsx'), 'registry.xlsx'));
const { households } = joinRegister(sheets, combineBooks(dezhou, illustrative), '2019-12-31');
/** The same register as CSV, split by hand. */
const written = data('persons.csv')
  .toString('utf8')
  .split('\r\n')
  .map((line) => line.split(','));
/** Whoever is in an assessed household, by the number of the person, which no row writes in another way. */
const members = new Map(households.flatMap((each) => each.members.map((of) => [of.number ?? '', of] as const)));

test('village posts reach the facts of the policies: each kind, none where the cell is blank', () => {
  const labels: Readonly<Record<string, string | null>> = {
    助老: 'elderly',
    助幼: 'children',
    助患: 'sick',
    助残: 'disabled',
    '': null,
  };
  const counts = new Map<string, number>();
  for (const [, number = '', ...cells] of written) {
    const member = members.get(number);
    const post = cells[20] ?? '';
    if (member === undefined) continue;
    expect(member.post).toBe(labels[post]);
    counts.set(post, (counts.get(post) ?? 0) + 1);
  }
  for (const label of Object.keys(labels)) expect(counts.get(label)).toBeGreaterThan(30);
});

test('every remark of an assessed household is on its card', () => {
  const remarked = written.flatMap(([, number = '', ...cells]) =>
    members.has(number) && cells[21] !== '' ? [cells[21] ?? ''] : [],
  );
  const entries = [...cardRemarks(households, sheets.persons).values()].flatMap((section) => section.entries);
  expect(remarked.length).toBeGreaterThan(60);
  expect(entries.map(({ said }) => said.zh).toSorted()).toEqual(remarked.toSorted());
});

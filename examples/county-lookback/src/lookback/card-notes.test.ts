import { readFileSync } from 'node:fs';
import { assessmentText, type HouseholdAssessment } from '@dzfp/core/engine';
import { readTable, registerColumns, type Table } from '@dzfp/cli/settle';
import { expect, test } from 'vitest';
import { cardNotes } from './card-notes.ts';
import { joinRegister } from './households.ts';

const [head, child] = ['371402195402269910', '371402197709109996'] as const;
const household = {
  number: 'H1',
  region: '371402',
  village: '371402901201',
  status: 'notLifted',
  members: [
    { citizenNumber: head, name: '王某甲', relation: 'head' },
    { citizenNumber: child, name: '王某乙', relation: 'son' },
  ],
} as const;

test('a remark stands on the card of its household by number, with what is personal masked', () => {
  const remarks = [
    { household: 'H1', citizenNumber: child, remark: `随王某甲外出，电话13800000000，${head}` },
    { household: 'H1', citizenNumber: head, remark: '' },
    { household: 'H2', citizenNumber: child, remark: '另一户的' },
  ];
  const notes = cardNotes([household], remarks);
  const card: HouseholdAssessment = {
    household: 'H1',
    on: '2019-12-31',
    jurisdiction: '371402',
    owed: [],
    notOwed: [],
    undecided: [],
    alerts: [],
  };
  const text = assessmentText(card, 'zh', [notes.get('H1') ?? []].flat());
  expect(text).toContain('【备注】\n· 第 2 位成员：随某外出，电话138********，371***************\n');
  expect(text).not.toContain('另一户的');
  expect(notes.has('H2')).toBe(false);
});

const read = (name: string, columns: readonly string[]): Table =>
  readTable(readFileSync(new URL(`../../data/${name}`, import.meta.url)), name, columns);

test('posts of the register are read: one that is held, none, and a cell that says something else is unknown', () => {
  const persons = read('persons.csv', registerColumns.persons);
  const households = read('households.csv', registerColumns.households);
  const { households: joined } = joinRegister(households, persons);
  const known = new Map(
    joined.flatMap(({ number, members }) => members.map((each) => [`${number} ${each.citizenNumber}`, each.post])),
  );
  const labels: Readonly<Record<string, string | null>> = {
    助老: 'elderly',
    助幼: 'children',
    助患: 'sick',
    助残: 'disabled',
    '': null,
  };
  const counts = new Map<string, number>();
  for (const { cells } of persons.rows) {
    const key = `${cells['户编号'] ?? ''} ${cells['证件号码'] ?? ''}`;
    if (!known.has(key)) continue;
    const written = cells['扶贫专岗'] ?? '';
    expect(known.get(key)).toBe(labels[written]);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  for (const label of ['助老', '助幼', '助患', '助残', '']) expect(counts.get(label)).toBeGreaterThan(30);
  const without = {
    ...persons,
    rows: persons.rows.map((row) => ({ ...row, cells: { ...row.cells, 扶贫专岗: '村医' } })),
  };
  for (const { members } of joinRegister(households, without).households)
    for (const each of members) expect(each).not.toHaveProperty('post');
});

import { describe, expect, test } from 'vitest';
import { listOf } from '../../test/list-of.ts';
import { linkRegister } from '../register/link-register.ts';
import type { Register } from '../register/register.ts';
import { compareList } from './compare-list.ts';
import { comparisons, dibaoList, disabilityCards, dwellingAppraisal, schoolRoll, villagePosts } from './comparisons.ts';

const a = { number: 'H100', householdNumber: 'H1', citizenNumber: '371402194506219913', name: '赵某' };
const b = { number: 'H101', householdNumber: 'H1', citizenNumber: '37140319490323999X', name: '钱某' };

function registerOf(persons: readonly object[], household: object = {}): Register {
  return linkRegister({
    households: listOf('户信息', [{ number: 'H1', village: '371402901201', ...household }]),
    persons: listOf('人信息', persons as readonly Readonly<Record<string, unknown>>[]),
  });
}

const ids = (of: { readonly findings: readonly { readonly id: string }[] }): readonly string[] =>
  of.findings.map(({ id }) => id);

test('numbers are unique in the catalogue of comparisons', () => {
  const all = comparisons.flatMap(({ notInTheirs, notInOurs, unknownToUs, shared }) =>
    [notInTheirs, notInOurs, unknownToUs, ...shared.map(({ disagreement }) => disagreement)].flatMap((each) =>
      each ? [each.id] : [],
    ),
  );
  expect(new Set(all).size).toBe(all.length);
  for (const id of all) expect(id).toMatch(/^C-[A-Z]{2}-\d$/u);
});

describe('dibao', () => {
  test('in the register and not in the list, and the other way round', () => {
    const register = registerOf([
      { ...a, dibao: true },
      { ...b, dibao: false },
    ]);
    const list = listOf<object>('低保', [{ citizenNumber: b.citizenNumber, name: '钱某', category: 'dibao' }]);
    const result = compareList(register, dibaoList, list);
    expect(ids(result)).toEqual(['C-DB-1', 'C-DB-2']);
    expect(result.findings[1]).toMatchObject({
      place: { sheet: '人信息', row: 3, column: 'dibao' },
      related: [{ sheet: '低保', row: 2, column: 'citizenNumber' }],
      whom: { region: '371402', household: 'H1', person: 'H101' },
    });
    expect(result).toMatchObject({ joined: 1, onlyOurs: 1, onlyTheirs: 0 });
  });

  test('rows of another category do not count', () => {
    const list = listOf<object>('低保', [{ citizenNumber: a.citizenNumber, category: 'tekun' }]);
    expect(ids(compareList(registerOf([{ ...a, dibao: true }]), dibaoList, list))).toEqual(['C-DB-1']);
  });

  test('what the register does not know contradicts nothing', () => {
    const list = listOf<object>('低保', [{ citizenNumber: a.citizenNumber, name: '赵某', category: 'dibao' }]);
    expect(ids(compareList(registerOf([a, b]), dibaoList, list))).toEqual([]);
  });

  test('the name alone joins nobody, and another name under the same number is looked at', () => {
    const named = listOf<object>('低保', [{ citizenNumber: '371402194506219999', name: '赵某', category: 'dibao' }]);
    const result = compareList(registerOf([{ ...a, dibao: true }]), dibaoList, named);
    expect(ids(result)).toEqual(['C-DB-1']);
    expect(result.onlyTheirs).toBe(1);
    const other = listOf<object>('低保', [{ citizenNumber: a.citizenNumber, name: '赵某某', category: 'dibao' }]);
    expect(ids(compareList(registerOf([{ ...a, dibao: true }]), dibaoList, other))).toEqual(['C-DB-9']);
  });

  test('rows without a readable number are counted on both sides', () => {
    const list = listOf<object>('低保', [{ values: { name: '孙某', category: 'dibao' }, unread: ['citizenNumber'] }]);
    const { unjoined } = compareList(registerOf([{ ...a, citizenNumber: undefined, dibao: true }, b]), dibaoList, list);
    expect(unjoined).toEqual({ ours: 1, theirs: 1 });
  });
});

test('in both with another value; one of several rows that agrees suffices', () => {
  const register = registerOf([{ ...a, inSchool: 'primary2' }]);
  const row = (grade: string): object => ({ citizenNumber: a.citizenNumber, name: '赵某', inSchool: grade });
  const roll = (...grades: string[]) =>
    listOf<object>('学籍', grades.map(row) as readonly Readonly<Record<string, unknown>>[]);
  const [finding] = compareList(register, schoolRoll, roll('primary3')).findings;
  expect(finding).toMatchObject({ id: 'C-SR-3', found: 'primary2', expected: 'primary3' });
  expect(ids(compareList(register, schoolRoll, roll('primary3', 'primary2')))).toEqual([]);
});

test('a blank cell says no only where the comparison says so', () => {
  const cards = listOf<object>('残联', [{ citizenNumber: b.citizenNumber, name: '钱某', disabilityLevel: 'level2' }]);
  expect(ids(compareList(registerOf([{ ...a, disabilityLevel: 'level1' }, b]), disabilityCards, cards))).toEqual([
    'C-DC-1',
    'C-DC-2',
  ]);
  // Without the column nothing is said.
  expect(ids(compareList(registerOf([a, b]), disabilityCards, cards))).toEqual([]);
});

test('households are joined by the number of the head', () => {
  const register = registerOf([a], { headNumber: a.citizenNumber, houseGrade: 'B' });
  const list = listOf<object>('鉴定', [{ headNumber: a.citizenNumber, houseGrade: 'D' }]);
  expect(compareList(register, dwellingAppraisal, list).findings).toMatchObject([
    { id: 'C-DW-3', place: { sheet: '户信息', row: 2 }, found: 'B', expected: 'D' },
  ]);
});

test('who is on the list and not in the register at all is found where that is wrong', () => {
  const list = listOf<object>('专岗', [{ citizenNumber: '371402194506219999', name: '李某', post: 'elderly' }]);
  expect(compareList(registerOf([a]), villagePosts, list).findings).toMatchObject([
    { id: 'C-PO-4', place: { sheet: '专岗', row: 2, column: 'citizenNumber' }, whom: {} },
  ]);
});

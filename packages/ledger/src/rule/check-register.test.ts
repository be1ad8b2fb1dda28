import type { ParameterBook } from '@dzfp/core';
import { describe, expect, test } from 'vitest';
import { listOf, type MadeRow } from '../../test/list-of.ts';
import { linkRegister } from '../register/link-register.ts';
import type { Register } from '../register/register.ts';
import { checkInSteps, checkRegister } from './check-register.ts';
import type { CheckOptions } from './rule-check.ts';
import { changesSince } from './changes.ts';
import { illustrativeThresholds as book } from './illustrative-thresholds.ts';
import { locateFindings } from './locate.ts';
import { summarize } from './summary.ts';
import { expiredWaivers } from './waiver.ts';

const setting = { book, jurisdiction: '371400', on: '2019-12-31' };
const none: ParameterBook = { ...book, entries: [] };

const head = {
  number: 'H100',
  householdNumber: 'H1',
  citizenNumber: '371402194506219913',
  name: '赵某',
  relation: 'head',
  sex: 'male',
  bornOn: '1945-06-21',
};
const wife = {
  number: 'H101',
  householdNumber: 'H1',
  citizenNumber: '371403194903239922',
  name: '钱某',
  relation: 'spouse',
  sex: 'female',
  bornOn: '1949-03-23',
};
const household = {
  number: 'H1',
  village: '371402901201',
  villageName: '东村',
  headNumber: head.citizenNumber,
  headName: '赵某',
  statedMembers: 2,
};
const village = { code: '371402901201', name: '东村', registeredHouseholds: 1, registeredPeople: 2 };

type Row = MadeRow | Readonly<Record<string, unknown>>;

function registerOf({
  households = [household],
  persons = [head, wife],
  villages = [village],
}: {
  readonly households?: readonly Row[];
  readonly persons?: readonly Row[];
  readonly villages?: readonly Row[];
}): Register {
  return linkRegister({
    households: listOf('户信息', households),
    persons: listOf('人信息', persons),
    villages: listOf('村信息', villages),
  });
}

function found(register: Register, options: Partial<CheckOptions> = {}): readonly string[] {
  const { findings } = checkRegister(register, { setting, ...options });
  return findings
    .filter(({ concern }) => concern === 'record')
    .map(({ id, place }) => `${id} ${place.sheet} ${place.row} ${place.column ?? ''}`);
}

test('a register without fault has no finding', () => {
  expect(found(registerOf({}))).toEqual([]);
});

test('a disability card is the holder’s own; a change of members has its kind and its day', () => {
  const card = (number: string) => found(registerOf({ persons: [{ ...head, disabilityCard: number }, wife] }));
  expect(card(`${head.citizenNumber}42`)).toEqual([]);
  expect(card(`${wife.citizenNumber}42`)).toEqual(['Q-ID-05 人信息 2 disabilityCard']);
  const change = (of: object) =>
    found(
      registerOf({
        persons: [
          { ...head, ...of },
          { ...wife, changeKind: '迁入', changedOn: '2019-05-01' },
        ],
      }),
    );
  expect(change({})).toEqual([]);
  expect(change({ changeKind: '出生' })).toEqual(['Q-HH-05 人信息 2 changeKind']);
  expect(change({ changedOn: '2019-05-01' })).toEqual(['Q-HH-05 人信息 2 changeKind']);
  // Without the columns nothing can be said of a change.
  expect(found(registerOf({ persons: [{ ...head, changeKind: '出生' }, wife] }))).toEqual([]);
});

describe('who belongs to whom', () => {
  test('two heads are found at both rows, and the named one is told apart', () => {
    expect(found(registerOf({ persons: [head, { ...wife, relation: 'head' }] }))).toEqual([
      'Q-HH-08 人信息 2 relation',
      'Q-HH-08 人信息 3 relation',
    ]);
  });

  test('a head who is called something else is found by number', () => {
    expect(found(registerOf({ persons: [{ ...head, relation: 'other' }, wife] }))).toEqual([
      'Q-HH-01 户信息 2 headName',
      'Q-HH-09 人信息 2 relation',
    ]);
  });

  test('a person in two households is found at both rows, each naming the other', () => {
    const other = { ...household, number: 'H2', headNumber: wife.citizenNumber, headName: '钱某', statedMembers: 1 };
    const again = { ...wife, number: 'H200', householdNumber: 'H2', relation: 'head' };
    const register = registerOf({ households: [household, other], persons: [head, wife, again], villages: [] });
    const { findings } = checkRegister(register, { setting });
    const twice = findings.filter(({ id }) => id === 'Q-ID-03');
    expect(twice.map(({ place, related }) => [place.row, related.map(({ sheet, row }) => `${sheet} ${row}`)])).toEqual([
      [3, ['人信息 4', '户信息 3']],
      [4, ['人信息 3', '户信息 2']],
    ]);
    expect(twice[0]?.found).toBe('371403************');
  });

  test('numbers that stand twice, a person of no household, a household of nobody, an unknown village', () => {
    const rows = registerOf({
      households: [
        household,
        { ...household, village: '371402901999' },
        { ...household, number: 'H3', statedMembers: 0 },
      ],
      persons: [head, wife, { ...wife, number: 'H101', householdNumber: 'H9', citizenNumber: undefined }],
      villages: [{ ...village, registeredHouseholds: 2 }],
    });
    expect(found(rows)).toEqual(
      expect.arrayContaining([
        'Q-ID-11 户信息 2 number',
        'Q-ID-11 户信息 3 number',
        'Q-AR-01 户信息 3 village',
        'Q-AR-04 户信息 4 number',
        'Q-ID-10 人信息 3 number',
        'Q-AR-03 人信息 4 householdNumber',
        'Q-AR-05 人信息 4 number',
      ]),
    );
  });

  test('a name never joins: the same name elsewhere is nobody', () => {
    const stranger = { ...wife, number: 'H101', citizenNumber: undefined };
    expect(found(registerOf({ persons: [head, stranger] }))).toEqual([]);
  });
});

describe('what is not known', () => {
  test('a row that is set aside is counted as a member and asked nothing', () => {
    const shifted: MadeRow = {
      values: { householdNumber: 'H1' },
      unread: ['relation', 'citizenNumber'],
      accepted: false,
    };
    const register = registerOf({ persons: [shifted, wife] });
    expect(found(register)).toEqual([]);
    const { tallies } = checkRegister(register, { setting });
    const of = (id: string) => tallies.find(({ rule }) => rule.id === id);
    expect(of('Q-HH-01')).toMatchObject({ ok: 0, findings: 0, unknown: 1, missing: { members: 1 } });
    expect(of('Q-HH-12')).toMatchObject({ unknown: 1, missing: { namedHeadListed: 1 } });
    expect(of('Q-HH-02')).toMatchObject({ ok: 1, unknown: 0 });
  });

  test('a date in dispute is reported once, and no age rests on it', () => {
    const wrong = { ...head, bornOn: '1965-06-21' };
    const son = { ...wife, relation: 'son', sex: 'male', citizenNumber: '37140319490323999X', bornOn: '1949-03-23' };
    expect(found(registerOf({ persons: [wrong, son] })).filter((each) => !each.startsWith('Q-ID-06'))).toEqual([
      'Q-ID-02 人信息 2 bornOn',
    ]);
  });

  test('a rule without its value is not asked, and said to be so', () => {
    const { unbound, illustrative, tallies } = checkRegister(registerOf({}), { setting: { ...setting, book: none } });
    expect(illustrative).toBe(false);
    expect(unbound.find(({ rule }) => rule.id === 'Q-ID-08')).toMatchObject({
      region: '371402',
      issues: [{ code: 'DZ401' }],
    });
    expect(tallies.find(({ rule }) => rule.id === 'Q-ID-08')).toMatchObject({ ok: 0, findings: 0, unknown: 0 });
    expect(checkRegister(registerOf({}), { setting }).illustrative).toBe(true);
  });
});

describe('an office decides', () => {
  const wrong = registerOf({ households: [{ ...household, statedMembers: 3 }] });

  test('the expected value is said', () => {
    const [first] = checkRegister(wrong, { setting }).findings;
    expect(first).toMatchObject({
      id: 'Q-HH-02',
      found: '3',
      expected: '2',
      whom: { region: '371402', village: '371402901201', household: 'H1' },
    });
  });

  test('a rule is switched off everywhere or in one county', () => {
    const reason = '试点';
    expect(found(wrong, { off: [{ rule: 'Q-HH-02', reason }] })).not.toContain('Q-HH-02 户信息 2 statedMembers');
    expect(found(wrong, { off: [{ rule: 'Q-HH-02', region: '371402', reason }] })).not.toContain(
      'Q-HH-02 户信息 2 statedMembers',
    );
    expect(found(wrong, { off: [{ rule: 'Q-HH-02', region: '371403', reason }] })).toContain(
      'Q-HH-02 户信息 2 statedMembers',
    );
  });

  test('a waiver has an end, concerns somebody, and is counted apart', () => {
    const waiver = { rule: 'Q-HH-02', household: 'H1', reason: '正在办理减员', by: '张某', until: '2019-12-31' };
    const { findings, tallies } = checkRegister(wrong, { setting, waivers: [waiver] });
    expect(findings.find(({ id }) => id === 'Q-HH-02')?.waiver).toBe(waiver);
    expect(tallies.find(({ rule }) => rule.id === 'Q-HH-02')).toMatchObject({ findings: 0, waived: 1 });
    expect(summarize(findings).byRule.find(({ key }) => key === 'Q-HH-02')).toMatchObject({
      error: 0,
      waived: 1,
      households: 0,
    });
    const late = { ...waiver, until: '2019-12-30' };
    expect(checkRegister(wrong, { setting, waivers: [late] }).findings.some((each) => each.waiver)).toBe(false);
    expect(expiredWaivers([waiver, late], '2019-12-31')).toEqual([late]);
    const nobody = { rule: 'Q-HH-02', reason: '', by: '', until: '2099-12-31' };
    expect(checkRegister(wrong, { setting, waivers: [nobody] }).findings.some((each) => each.waiver)).toBe(false);
  });

  test('findings are compared with last time, whatever row they stand in', () => {
    const before = checkRegister(wrong, { setting }).findings;
    const now = checkRegister(
      registerOf({
        households: [
          { ...household, number: 'H0', statedMembers: 0, headNumber: undefined },
          { ...household, statedMembers: 3 },
        ],
      }),
      { setting },
    ).findings;
    const { fresh, mended, standing } = changesSince(before, now);
    expect(standing.map(({ id, whom }) => [id, whom.household])).toContainEqual(['Q-HH-02', 'H1']);
    expect(fresh.map(({ id }) => id)).toContain('Q-AR-04');
    expect(mended.map(({ id }) => id)).not.toContain('Q-HH-02');
    expect(changesSince(before, []).mended).toEqual(before);
  });
});

test('findings of reading are given to whom they are about, and all are summed by place', () => {
  const register = registerOf({ households: [{ ...household, statedMembers: 3 }] });
  const { findings } = checkRegister(register, { setting });
  const text = { zh: '', en: '' };
  const reading = {
    id: 'R-09',
    severity: 'look',
    place: { sheet: '人信息', row: 3 },
    message: text,
    mend: text,
    related: [],
  } as const;
  const located = locateFindings(register, [reading, { ...reading, place: { sheet: '别的表', row: 3 } }]);
  expect(located.map(({ whom }) => whom)).toEqual([
    { region: '371402', village: '371402901201', household: 'H1', person: 'H101' },
    {},
  ]);
  const { byCounty, byVillage, all } = summarize([...findings, ...located]);
  expect(byCounty.map(({ key }) => key)).toEqual(['', '371402']);
  expect(byVillage.map(({ key }) => key)).toEqual(['', '371402901201']);
  expect(all.look).toBe(2);
});

test('a caller sees how far it is, and may stop', () => {
  const households = Array.from({ length: 1200 }, (_, i) => ({ ...household, number: `N${i}` }));
  const steps = checkInSteps(registerOf({ households }), { setting });
  expect(steps.next()).toEqual({ done: false, value: { done: 500, total: 1201 } });
  expect(steps.return({} as never).done).toBe(true);
});

import { recordShapeOf, type Wire } from '@dzfp/core';
import { Household, readCitizenNumber } from '@dzfp/core/model';
import {
  checkRegister,
  householdList,
  illustrativeThresholds,
  linkRegister,
  listTable,
  personList,
  readRegister,
  tableCsv,
} from '@dzfp/ledger';
import { openFile } from '@dzfp/ledger/workbook';
import { describe, expect, it } from 'vitest';
import { sharesOf, type Margin } from './margin/margin.ts';
import { ages, attributes, causes, counties, houseGrades, meanSize, sexes, sizes, statuses } from './margin/margins.ts';
import { meanOf, tilted } from './margin/tilted.ts';
import { population } from './population.ts';
import { householdCells, personCells } from './write/register-cells.ts';

const many = 60_000;
const all: readonly Wire<Household>[] = [...population({ households: many, seed: 7 })];
const persons = all.flatMap(({ members }) => members);
const age = ({ bornOn }: { readonly bornOn?: string }): number => 2019 - Number(bornOn?.slice(0, 4));

/** How far the shares of what was found are from a margin, at most. */
function farthest(margin: Margin, found: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const label of found) counts.set(label, (counts.get(label) ?? 0) + 1);
  expect([...counts.keys()].filter((label) => !(label in margin.parts))).toEqual([]);
  const shares = Object.entries(sharesOf(margin));
  return Math.max(...shares.map(([label, share]) => Math.abs((counts.get(label) ?? 0) / found.length - share)));
}

describe('a synthetic population', () => {
  it('keeps the margins of households within half a point in a hundred', () => {
    const of = (field: 'region' | 'mainCause' | 'status' | 'attribute' | 'houseGrade'): readonly string[] =>
      all.map((each) => each[field] ?? '');
    expect(farthest(counties, of('region'))).toBeLessThan(0.005);
    expect(farthest(causes, of('mainCause'))).toBeLessThan(0.006);
    expect(farthest(statuses, of('status'))).toBeLessThan(0.005);
    expect(farthest(attributes, of('attribute'))).toBeLessThan(0.006);
    expect(farthest(houseGrades, of('houseGrade'))).toBeLessThan(0.005);
  });

  it('keeps the margins of persons within one point in a hundred', () => {
    expect(
      farthest(
        sexes,
        persons.map(({ sex }) => sex ?? ''),
      ),
    ).toBeLessThan(0.01);
    const classes = persons.map((each) => (age(each) < 15 ? 'child' : age(each) < 60 ? 'adult' : 'elder'));
    expect(farthest(ages, classes)).toBeLessThan(0.01);
  });

  it('has households of the mean size, in the shape of the published sizes', () => {
    expect(persons.length / many).toBeCloseTo(meanSize, 1);
    const published = new Map(Object.entries(sharesOf(sizes)).map(([size, share]) => [Number(size), share]));
    const wanted = tilted(published, meanSize);
    expect(meanOf(wanted)).toBeCloseTo(meanSize, 9);
    for (const [size, share] of wanted)
      expect(Math.abs(all.filter(({ members }) => members.length === size).length / many - share)).toBeLessThan(0.006);
  });

  it('is the same in whatever pieces it is made, and another for another seed', () => {
    const pieces = [0, 1, 1000, 59_999].map((from) => [...population({ households: 1, seed: 7, from })][0]);
    expect(pieces).toEqual([all[0], all[1], all[1000], all[59_999]]);
    expect([...population({ households: 3, seed: 8 })]).not.toEqual(all.slice(0, 3));
  });

  it('gives records that every policy can read, of persons who cannot exist', () => {
    expect(Object.keys(recordShapeOf(Household).fields)).toEqual(expect.arrayContaining(Object.keys(all[0] ?? {})));
    for (const each of all.slice(0, 2000)) expect(Household.safeParse(each).success).toBe(true);
    const numbers = persons.map(({ citizenNumber }) => citizenNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { citizenNumber, sex, bornOn } of persons.slice(0, 5000)) {
      const read = readCitizenNumber(citizenNumber);
      expect(read).toMatchObject({ ok: true, value: { sex } });
      expect(citizenNumber.slice(0, 2)).toBe('99');
      expect(citizenNumber.slice(6, 14)).toBe(bornOn?.replaceAll('-', ''));
    }
  });

  it('refuses a size or a seed that is none', () => {
    for (const options of [
      { households: -1, seed: 1 },
      { households: 1.5, seed: 1 },
      { households: 1, seed: 2 ** 32 },
    ])
      expect(() => population(options)).toThrow('DZ109');
  });

  it('stands the check of a register: only unsafe houses and water are errors, and they are meant', async () => {
    const some = all.slice(0, 2000);
    const file = (name: string, csv: string): ReturnType<typeof openFile> =>
      openFile(new TextEncoder().encode(csv), name);
    const sheets = [
      ...file('户信息.csv', tableCsv(listTable(householdList, some.map(householdCells)))),
      ...file('人信息.csv', tableCsv(listTable(personList, some.flatMap(personCells)))),
    ];
    const read = await readRegister(sheets);
    expect(read.sheets.households.counts.accepted).toBe(2000);
    expect(read.sheets.persons.counts.setAside).toBe(0);
    const setting = { book: illustrativeThresholds, jurisdiction: '371400', on: '2019-12-31' };
    const { findings } = checkRegister(linkRegister(read.sheets), { setting });
    const unsafe = some.flatMap(({ houseGrade, safeWater }, i) =>
      houseGrade === 'C' || houseGrade === 'D' || safeWater === false ? [i + 2] : [],
    );
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map(({ place }) => place.row))].toSorted((a, b) => a - b)).toEqual(unsafe);
    expect([...new Set(errors.map(({ id }) => id))].toSorted()).toEqual(['Q-EX-01', 'Q-HO-02']);
  }, 60_000);
});

import type { AnyPolicy, Parameter, ParameterEntry, Wire } from '@dzfp/core';
import { createEngine } from '@dzfp/core/engine';
import { jurisdictions, type Household, type Person } from '@dzfp/core/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { education } from './plugin.ts';
import { usualSchoolSystem } from './school-stage-examples.ts';
import { schoolStage } from './school-stage.ts';
import { tariffsOf2019 } from './student-aid-examples.ts';
import { studentAid } from './student-aid.ts';

function entriesOf(policy: AnyPolicy, values: object): ParameterEntry[] {
  const declared = policy.parameters as Readonly<Record<string, Parameter<unknown>>>;
  return Object.entries(values as Readonly<Record<string, unknown>>).map(([name, value]) => ({
    parameter: declared[name]?.id ?? name,
    jurisdiction: '371400',
    value,
    from: '2018-01-01',
    standing: 'assumed',
    source: 'X',
  }));
}

const engine = createEngine({
  plugins: [education],
  books: [
    {
      name: { zh: '测试', en: 'test' },
      jurisdictions,
      sources: [{ key: 'X', title: 'an example' }],
      entries: [...entriesOf(schoolStage, usualSchoolSystem), ...entriesOf(studentAid, tariffsOf2019)],
    },
  ],
});
const at = { on: '2019-10-08', jurisdiction: '371423' };
const adult: Wire<Person> = {
  citizenNumber: '37142319700101001X',
  name: '甲',
  relation: 'head',
  bornOn: '1970-01-01',
  inSchool: 'notInSchool',
};
const boarder: Wire<Person> = { ...adult, name: '乙', relation: 'son', bornOn: '2006-05-06', inSchool: 'junior2' };
const pupil: Wire<Person> = { ...adult, name: '丙', relation: 'daughter', bornOn: '2010-05-06', inSchool: 'primary3' };
const outOfSchool: Wire<Person> = { ...pupil, name: '丁', inSchool: 'notInSchool' };
const open = { tuition: '0.00', newStudent: false, scholarship: 'none', paid: '0.00' };

function assessed(members: readonly Wire<Person>[]): ReturnType<typeof engine.assess> {
  const household = {
    number: 'A1',
    region: '371423',
    village: '371423001201',
    status: 'liftedWithPolicy',
    members,
  } satisfies Wire<Household>;
  const facts = Object.fromEntries(
    members.map((member, place) => [place, { ...open, boards: member.inSchool === 'junior2' }]),
  );
  return engine.assess({ household, memberFacts: { 'education/student-aid': facts } }, at);
}

function aidOf(members: readonly Wire<Person>[]): Map<string, unknown> {
  const rows = assessed(members).owed.filter(({ policy }) => policy === 'education/student-aid');
  return new Map(rows.map(({ member, what }) => [members[member ?? 0]?.name ?? '', what]));
}

describe('area 5 as a whole', () => {
  it('has a policy for each clause', () => {
    const clauses = education.policies.flatMap((policy: AnyPolicy) => policy.clauses);
    expect([...new Set(clauses)].sort()).toEqual(['5.1', '5.2', '5.3', '5.4', '5.5']);
  });

  it('finds the stage in the register and the aid of the stage', () => {
    expect(aidOf([adult, boarder, pupil])).toEqual(
      new Map([
        ['乙', '1250.00'],
        ['丙', '500.00'],
      ]),
    );
  });

  it('aid of a child depends neither on siblings nor on the order of members', () => {
    const children = [boarder, pupil, outOfSchool];
    const alone = new Map(children.flatMap((child) => [...aidOf([adult, child])]));
    fc.assert(
      fc.property(fc.shuffledSubarray(children), (some) => {
        for (const [name, what] of aidOf([...some, adult])) expect(what).toBe(alone.get(name));
      }),
    );
  });

  it('a child of school age who is in no school raises an alert', () => {
    const { alerts } = assessed([adult, outOfSchool]);
    expect(alerts.map(({ policy, member }) => [policy, member])).toContainEqual(['education/school-stage', 1]);
  });

  it('a household whose policies have ended is not owed for being registered, but its children are watched', () => {
    const household = {
      number: 'A2',
      region: '371423',
      village: '371423001201',
      status: 'liftedWithoutPolicy',
    } as const;
    const members = [adult, { ...outOfSchool, dibao: false, tekun: false, disabilityLevel: null }];
    const { owed, alerts } = engine.assess({ household: { ...household, members } }, at);
    expect(owed).toEqual([]);
    expect(alerts.some(({ policy }) => policy === 'education/school-stage')).toBe(true);
  });
});

import type { Situation, Wire } from '@dzfp/core';
import type { Household, Person } from '@dzfp/core/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskScreen } from './risk-screen.ts';
import { signalsOf } from './screened-register.ts';

type Results = Situation['results'];

const member: Wire<Person> = {
  citizenNumber: '371402197001019931',
  name: '甲',
  relation: 'head',
  dibao: false,
};
const household: Wire<Household> = {
  number: 'H-990',
  region: '371402',
  village: '371402901201',
  status: 'liftedWithPolicy',
  members: [member, { ...member, relation: 'son' }],
};

/** The signals when the policies said so, and the register says more than its members. */
function signals(
  results: Results,
  memberResults: readonly Results[] = [{}, {}],
  more: Partial<Wire<Household>> = {},
): ReturnType<typeof signalsOf> {
  return signalsOf({ household: { ...household, ...more }, member, on: '2019-06-30', results, memberResults });
}

describe('what the other areas decided is a signal', () => {
  const dropout = (atRisk: boolean): Results => ({ 'education/dropout-risk': { atRisk } });
  const burden = (within: boolean): Results => ({ 'medical/burden-guarantee': { within } });

  it('of a member: one yes decides, otherwise one unknown leaves it open', () => {
    expect(signals({}, [dropout(false), dropout(true)]).dropout).toBe(true);
    expect(signals({}, [{}, dropout(true)]).dropout).toBe(true);
    expect(signals({}, [dropout(false), dropout(false)]).dropout).toBe(false);
    expect(signals({}, [dropout(false), {}])).not.toHaveProperty('dropout');
  });

  it('a burden that is not within the limit, of anybody', () => {
    expect(signals({}, [burden(true), burden(false)]).medicalBurden).toBe(true);
    expect(signals({}, [burden(true), burden(true)]).medicalBurden).toBe(false);
    expect(signals({}, [burden(true), {}])).not.toHaveProperty('medicalBurden');
  });

  it('income by the line', () => {
    expect(signals({ 'pathway/poverty-line': { belowProvincial: true } }).belowLine).toBe(true);
    expect(signals({})).toEqual({ on: '2019-06-30' });
  });
});

describe('应保未保', () => {
  const unguarded = (of: boolean): Results => ({ 'safety-net/last-resort-duty': { unguarded: of } });
  const topUp = (amount: string): Results => ({ 'safety-net/dibao-top-up': { topUp: amount } });
  const ofMembers = (...dibao: readonly (boolean | undefined)[]): Partial<Wire<Household>> => {
    const { dibao: _, ...unknown } = member;
    return { members: dibao.map((of) => (of === undefined ? unknown : { ...member, dibao: of })) };
  };

  it('nobody’s work can lift it and somebody is held by neither', () => {
    expect(signals(unguarded(true)).unguaranteed).toBe(true);
  });

  it('dibao is due and nobody draws it', () => {
    const due = { ...unguarded(false), ...topUp('0.01') };
    expect(signals(due).unguaranteed).toBe(true);
    expect(signals(due, [], ofMembers(false, true)).unguaranteed).toBe(false);
    expect(signals(due, [], ofMembers(false, undefined))).not.toHaveProperty('unguaranteed');
    expect(signals({ ...unguarded(false), ...topUp('0.00') }, [], ofMembers(undefined)).unguaranteed).toBe(false);
  });

  it('open while it is not known whether dibao is due, unless a member draws it', () => {
    expect(signals(unguarded(false))).not.toHaveProperty('unguaranteed');
    expect(signals(unguarded(false), [], ofMembers(true)).unguaranteed).toBe(false);
  });
});

describe('house and water: what was decided goes before the bare word of the register', () => {
  const duty = (of: string): Results => ({ 'housing/renovation-duty': { duty: of } });

  it.each(['none', 'ended', 'done'])('duty %s: the household lives in safety', (of) => {
    expect(signals(duty(of), [], { houseGrade: 'D' }).unsafeHouse).toBe(false);
  });

  it.each(['missing', 'open', 'double', 'acceptedUnsafe'])('duty %s: it does not', (of) => {
    expect(signals(duty(of)).unsafeHouse).toBe(true);
  });

  it('a house that nobody appraised, or of which nothing is known, is unknown', () => {
    expect(signals(duty('notAppraised'))).not.toHaveProperty('unsafeHouse');
    expect(signals({})).not.toHaveProperty('unsafeHouse');
    expect(signals({}, [], { houseGrade: 'A' })).not.toHaveProperty('unsafeHouse');
    expect(signals({}, [], { houseGrade: 'C' }).unsafeHouse).toBe(true);
  });

  it('water by the four tests, else by the register', () => {
    const safe = { 'pathway/drinking-water': { safe: true } };
    expect(signals(safe, [], { safeWater: false }).unsafeWater).toBe(false);
    expect(signals({}, [], { safeWater: false }).unsafeWater).toBe(true);
    expect(signals({})).not.toHaveProperty('unsafeWater');
  });
});

it('never turns a signal that is decided by learning the result of another member', () => {
  const answer = fc.option(fc.boolean(), { nil: undefined });
  const of = (atRisk: boolean | undefined): Results =>
    atRisk === undefined ? {} : { 'education/dropout-risk': { atRisk } };
  fc.assert(
    fc.property(fc.array(answer, { minLength: 1, maxLength: 5 }), fc.boolean(), (answers, learnt) => {
      const { dropout: before } = signals({}, answers.map(of));
      if (before === undefined) return;
      const { dropout: after } = signals(
        {},
        answers.map((each) => of(each ?? learnt)),
      );
      expect(after).toBe(before);
    }),
  );
});

it('names every policy that it reads', () => {
  const read = new Set<string>();
  const noting = new Proxy({} as Results, { get: (_, id) => void read.add(String(id)) });
  signals(noting, [noting]);
  expect([...read].toSorted()).toEqual([...(riskScreen.assessment?.needs ?? [])].toSorted());
});

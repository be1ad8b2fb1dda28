import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, type Day } from '../quantity/day.ts';
import { text } from '../text.ts';
import { byArea } from './by-area.ts';
import { coverageOf } from './coverage-of.ts';
import { Coverage } from './coverage-schema.ts';
import type { Base, Member } from './coverage.ts';
import { mergeCoverage } from './merge.ts';
import { rateNames } from './rate-names.ts';

const base: Base = { name: text('重点村', 'key villages'), asOf: parseDay('2019-12-31') };
const reason = text('整村搬迁', 'the village moved');
const state = fc.constantFrom('reached', 'exception', 'unknown', 'gap');
const rateOf = fc.constantFrom('due', 'base', 'known');
const anyMembers = fc
  .uniqueArray(fc.record({ code: fc.nat(99), county: fc.constantFrom('371422', '371423', '3714'), state }), {
    selector: ({ code }) => code,
    maxLength: 20,
  })
  .map((all) => all.map((each): Member => ({ key: `${each.code}`, area: each.county, state: each.state, reason })));

describe('coverage', () => {
  it('counts every member of the base in exactly one state', () => {
    fc.assert(
      fc.property(anyMembers, rateOf, (members, of) => {
        const found = coverageOf(base, members, of);
        expect(found.total).toBe(members.length);
        expect(found.reached + found.exception + found.unknown + found.gap).toBe(found.total);
        expect(found.gaps.length).toBe(found.gap);
        expect(found.unknowns.length).toBe(found.unknown);
        expect(found.exceptions.length).toBe(found.exception);
      }),
    );
  });

  it('is complete only without gap and unknown, incomplete with a gap, otherwise undecided', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        const has = (one: string): boolean => members.some((each) => each.state === one);
        expect(coverageOf(base, members).complete).toBe(has('gap') ? false : has('unknown') ? undefined : true);
      }),
    );
  });

  it('never turns a decided answer by learning what was unknown', () => {
    fc.assert(
      fc.property(anyMembers, state, (members, learnt) => {
        const before = coverageOf(base, members).complete;
        const after = coverageOf(
          base,
          members.map((each) => (each.state === 'unknown' ? { ...each, state: learnt } : each)),
        ).complete;
        if (before !== undefined) expect(after).toBe(before);
      }),
    );
  });

  it('does not depend on the order of the members', () => {
    fc.assert(
      fc.property(anyMembers, (members) => {
        expect(coverageOf(base, members.toReversed())).toEqual(coverageOf(base, members));
        expect(byArea(base, members.toReversed(), 'county')).toEqual(byArea(base, members, 'county'));
      }),
    );
  });

  it('adds up by area to the whole, also with members whose area is not known', () => {
    fc.assert(
      fc.property(anyMembers, rateOf, (members, of) => {
        fc.pre(members.length > 0);
        const rows = byArea(base, members, 'county', of);
        expect(rows.every(({ area }) => area === null || area.length === 6)).toBe(true);
        const parts = rows.map(({ coverage }) => coverage);
        expect(mergeCoverage(base.name, parts)).toEqual(coverageOf(base, members, of));
      }),
    );
  });

  it('names what the rate is taken of', () => {
    const members: Member[] = [
      { key: 'a', state: 'reached' },
      { key: 'b', state: 'exception', reason },
      { key: 'c', state: 'unknown' },
      { key: 'd', state: 'gap' },
    ];
    const rates = (['due', 'base', 'known'] as const).map((of) => coverageOf(base, members, of).rate?.denominator);
    expect(rates).toEqual([3, 4, 2]);
    expect(rateNames[coverageOf(base, members).rateOf].zh).toContain('应覆盖数');
  });

  it('has no rate, and is complete, when the base is empty or all are lawful exceptions', () => {
    expect(coverageOf(base, [])).toMatchObject({ total: 0, complete: true });
    expect(coverageOf(base, [{ key: 'a', state: 'exception', reason }])).not.toHaveProperty('rate');
  });

  it('takes the area of a zone from a function', () => {
    const members: Member[] = [
      { key: '1', area: 'DZ-EDZ', state: 'reached' },
      { key: '2', area: '371422001001', state: 'gap' },
    ];
    const rows = byArea(base, members, (code) => (code.startsWith('DZ-') ? '3714' : code.slice(0, 4)));
    expect(rows.map(({ area, coverage }) => [area, coverage.total])).toEqual([['3714', 2]]);
  });

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(anyMembers, rateOf, (members, of) => {
        const found = coverageOf(base, members, of);
        expect(Coverage.parse(JSON.parse(JSON.stringify(Coverage.encode(found))))).toEqual(found);
      }),
    );
  });

  it('refuses a member that is there twice and an exception without reason', () => {
    expect(() =>
      coverageOf(base, [
        { key: 'a', state: 'gap' },
        { key: 'a', state: 'reached' },
      ]),
    ).toThrow('DZ602');
    expect(() => coverageOf(base, [{ key: 'a', state: 'exception' }])).toThrow('DZ606');
  });

  it('merges only what is of one day, of one rate, and disjoint', () => {
    const one = coverageOf(base, [{ key: 'a', state: 'gap' }]);
    const later = coverageOf({ ...base, asOf: (base.asOf + 1) as Day }, []);
    expect(() => mergeCoverage(base.name, [])).toThrow('DZ607');
    expect(() => mergeCoverage(base.name, [one, later])).toThrow('DZ607');
    expect(() => mergeCoverage(base.name, [one, coverageOf(base, [], 'base')])).toThrow('DZ607');
    expect(() => mergeCoverage(base.name, [one, one])).toThrow('DZ607');
  });
});

import { parseDay } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastResortCoverage } from './last-resort-coverage.ts';

testPolicy(lastResortCoverage);

const bound = lastResortCoverage.with({});
const comparedOn = parseDay('2019-12-31');
const people = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'));
const unable = fc.option(fc.boolean(), { nil: undefined });

it('the order of the lists is irrelevant', () => {
  fc.assert(
    fc.property(people, people, people, (register, dibao, tekun) => {
      const listed = (names: readonly string[]): { person: string }[] => names.map((person) => ({ person }));
      const compared = (order: (names: readonly string[]) => readonly string[]): unknown =>
        bound.evaluateParsed({
          comparedOn,
          register: listed(order(register)),
          dibao: listed(order(dibao)),
          tekun: listed(order(tekun)),
        });
      expect(compared((names) => names.toReversed())).toEqual(compared((names) => names));
    }),
  );
});

it('of those whom work cannot lift, exactly the ones on neither list are gaps, and none is one while unknown', () => {
  fc.assert(
    fc.property(people, people, people, unable, (register, dibao, tekun, every) => {
      const { coverage } = bound.evaluateParsed({
        comparedOn,
        register: register.map((person) => ({ person, ...(every === undefined ? {} : { unable: every }) })),
        dibao: dibao.map((person) => ({ person })),
        tekun: tekun.map((person) => ({ person })),
      });
      const outside = register.filter((person) => !dibao.includes(person) && !tekun.includes(person)).length;
      expect(coverage.gap).toBe(every === true ? outside : 0);
      expect(coverage.unknown).toBe(every === undefined ? outside : 0);
    }),
  );
});

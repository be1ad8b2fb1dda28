import { addMonths, parseDay, printDay, type Day } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usualSchoolSystem } from './school-stage-examples.ts';
import { schoolStage } from './school-stage.ts';
import variations from './variations/school-stage.json' with { type: 'json' };

testPolicy(schoolStage, { variations });

const bound = schoolStage.with(usualSchoolSystem);
const order = ['preschool', 'primary', 'junior', 'awaitingNext'];

describe('stages over the calendar', () => {
  it('a child in school is in exactly one stage on every day, and never moves back', () => {
    const first = parseDay('2018-09-01');
    let rank = 0;
    for (let day = first; day < parseDay('2031-09-02'); day = (day + 1) as Day) {
      const { stage } = bound.evaluate({
        on: printDay(day),
        bornOn: '2014-02-03',
        grade: 'preschool',
        recordedOn: '2018-09-01',
      });
      expect(order.indexOf(stage)).toBeGreaterThanOrEqual(rank);
      rank = order.indexOf(stage);
    }
    expect(rank).toBe(3);
  });

  it('a child changes its stage only on the first day of a school year', () => {
    const grades = ['primary1', 'primary4', 'primary6', 'junior1', 'junior3'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...grades), fc.integer({ min: 0, max: 3650 }), (grade, after) => {
        const on = (parseDay('2018-09-02') + after) as Day;
        const facts = { bornOn: '2010-01-01', grade, recordedOn: '2018-09-01' };
        const [before, now] = [(on - 1) as Day, on].map((day) => bound.evaluate({ ...facts, on: printDay(day) }).stage);
        if (!printDay(on).endsWith('-09-01')) expect(now).toBe(before);
      }),
    );
  });

  it('two children born in one school year are of age in the same years', () => {
    fc.assert(
      fc.property(fc.nat(364), fc.nat(120), (offset, months) => {
        const [first, other] = [parseDay('2011-09-01'), (parseDay('2011-09-01') + offset) as Day].map((born) => {
          const on = printDay(addMonths(parseDay('2013-09-01'), months, 'lastDay'));
          return bound.evaluate({ on, bornOn: printDay(born), grade: 'notInSchool', recordedOn: on }).ofCompulsoryAge;
        });
        expect(first).toBe(other);
      }),
    );
  });
});

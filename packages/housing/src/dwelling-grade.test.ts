import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dwellingGrade } from './dwelling-grade.ts';
import type { Finding } from './model/finding.ts';
import variations from './variations/dwelling-grade.json' with { type: 'json' };

testPolicy(dwellingGrade, { variations });

const finding: fc.Arbitrary<Finding> = fc.record({
  member: fc.constant('构件'),
  part: fc.constantFrom('foundation' as const, 'loadBearing' as const, 'other' as const),
  dangerous: fc.boolean(),
});
const main: readonly Finding[] = [
  { member: '主体', part: 'foundation', dangerous: false },
  { member: '主体', part: 'loadBearing', dangerous: false },
];
const findings = fc.array(finding, { maxLength: 8 }).map((drawn) => [...main, ...drawn]);
const share = fc.constantFrom('0.1', '0.25', '0.5', '1');
const appraisal = { on: '2019-05-06', byQualifiedBody: true } as const;

it('the grade does not depend on the order of the findings', () => {
  fc.assert(
    fc.property(findings, fc.boolean(), share, fc.integer({ min: 0, max: 9 }), (drawn, judgedWhole, wholeShare, by) => {
      const bound = dwellingGrade.with({ wholeShare });
      const turned = [...drawn.slice(by), ...drawn.slice(0, by)].toReversed();
      expect(bound.evaluate({ ...appraisal, judgedWhole, findings: turned })).toEqual(
        bound.evaluate({ ...appraisal, judgedWhole, findings: drawn }),
      );
    }),
  );
});

it('a worse finding never gives a better grade, whichever member it is of', () => {
  fc.assert(
    fc.property(findings, fc.boolean(), share, fc.nat(), (drawn, judgedWhole, wholeShare, nth) => {
      const bound = dwellingGrade.with({ wholeShare });
      const at = nth % drawn.length;
      const worse = drawn.map((each, i) => (i === at ? { ...each, dangerous: true } : each));
      const before = bound.evaluate({ ...appraisal, judgedWhole, findings: drawn }).grade;
      const after = bound.evaluate({ ...appraisal, judgedWhole, findings: worse }).grade;
      // The four grades are in alphabetical order, the worst last.
      expect(after >= before).toBe(true);
    }),
  );
});

it('a worse judgement of the whole never gives a better grade', () => {
  fc.assert(
    fc.property(findings, share, (drawn, wholeShare) => {
      const bound = dwellingGrade.with({ wholeShare });
      const graded = (judgedWhole: boolean): string =>
        bound.evaluate({ ...appraisal, judgedWhole, findings: drawn }).grade;
      expect(graded(true) >= graded(false)).toBe(true);
    }),
  );
});

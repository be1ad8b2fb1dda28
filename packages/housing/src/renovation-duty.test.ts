import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renovationDuty } from './renovation-duty.ts';
import variations from './variations/renovation-duty.json' with { type: 'json' };

testPolicy(renovationDuty, { variations });

const renovationCase = fc.record({
  case: fc.constantFrom('W-1', 'W-2'),
  state: fc.constantFrom('planned', 'started', 'accepted', 'withdrawn'),
  openedOn: fc.constant('2019-05-01'),
  gradeAfter: fc.constantFrom('A', 'B', 'C', 'D', null),
});

it('the order of the cases does not matter', () => {
  const bound = renovationDuty.with({});
  const dwelling = { on: '2019-12-31', grade: 'D', ending: 'none', otherGrade: null } as const;
  fc.assert(
    fc.property(fc.array(renovationCase, { maxLength: 4 }), (cases) => {
      expect(bound.evaluate({ ...dwelling, cases: cases.toReversed() })).toEqual(
        bound.evaluate({ ...dwelling, cases }),
      );
    }),
  );
});

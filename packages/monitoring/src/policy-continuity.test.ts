import { parseMoney, type Wire } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessorOf } from '../test/engine-of.ts';
import type { LiftedHousehold } from './model/lifted-household.ts';
import { policyContinuity } from './policy-continuity.ts';

testPolicy(policyContinuity);

const values = { warningDays: 30, warned: { withPolicy: 'helper', withoutPolicy: 'townshipOffice' } } as const;
const bound = policyContinuity.with(values);
type Policies = Wire<LiftedHousehold>['policies'];

const day = fc.integer({ min: 1, max: 28 }).map((on) => `2019-02-${String(on).padStart(2, '0')}`);
const policies: fc.Arbitrary<Policies> = fc.array(
  fc.record({
    policy: fc.constantFrom('a', 'b', 'c'),
    bureau: fc.constantFrom('x', 'y'),
    ofRegister: fc.boolean(),
    yearly: fc.constantFrom('0.00', '0.01', '125.00'),
    endsOn: fc.option(day),
  }),
  { maxLength: 8 },
);
const lifted = (all: Policies, asOf: string): Wire<LiftedHousehold> => {
  return { asOf, exit: 'withPolicy', liftedOn: '2018-12-20', policies: all };
};

describe('policies after exit', () => {
  it('what is left on the day after an end is what goes on then', () => {
    fc.assert(
      fc.property(policies, day, (all, asOf) => {
        for (const { on, remaining } of bound.evaluate(lifted(all, asOf)).endings) {
          const after = on.replace(/\d\d$/, (of) => String(Number(of) + 1).padStart(2, '0'));
          expect(bound.evaluate(lifted(all, after === '2019-02-29' ? '2019-03-01' : after)).goesOn).toBe(remaining);
        }
      }),
    );
  });

  it('the drop is what goes on now and will not when every end has come', () => {
    fc.assert(
      fc.property(policies, day, (all, asOf) => {
        const { goesOn, drop, lasting } = bound.evaluate(lifted(all, asOf));
        expect(lasting).toBe(bound.evaluate(lifted(all, '2019-03-01')).goesOn);
        expect(parseMoney(drop)).toBe(parseMoney(goesOn) - parseMoney(lasting));
      }),
    );
  });

  it('each end that takes something away and is near has one who is warned, and its bureau', () => {
    fc.assert(
      fc.property(policies, day, (all, asOf) => {
        const near = all.filter(({ yearly, endsOn }) => yearly !== '0.00' && endsOn !== null && endsOn >= asOf);
        const { warnings, warn } = bound.evaluate(lifted(all, asOf));
        const named = ({ policy, bureau, endsOn }: { policy: string; bureau: string; endsOn: string | null }): string =>
          `${policy} ${bureau} ${endsOn ?? ''}`;
        expect(warnings.map(named).toSorted()).toEqual(near.map(named).toSorted());
        expect(new Set(warnings.map(({ warned }) => warned))).toEqual(new Set(warn ? ['helper'] : []));
      }),
    );
  });

  it('depends on no order', () => {
    fc.assert(
      fc.property(policies, day, (all, asOf) => {
        expect(bound.evaluate(lifted(all.toReversed(), asOf))).toEqual(bound.evaluate(lifted(all, asOf)));
      }),
    );
  });

  it('an exit without policies is refused exactly while something of the register still goes on', () => {
    fc.assert(
      fc.property(policies, day, (all, asOf) => {
        const outlasts = all.some(({ ofRegister, endsOn }) => ofRegister && (endsOn === null || endsOn >= asOf));
        expect(bound.safeEvaluate({ ...lifted(all, asOf), exit: 'withoutPolicy' }).ok).toBe(!outlasts);
      }),
    );
  });
});

it('in the assessment of a household the register gives the exit, and an end that is near raises an alert', () => {
  const assess = assessorOf([policyContinuity, values]);
  const post = { policy: '扶贫专岗', bureau: '人社局', ofRegister: true, yearly: '6000.00', endsOn: '2019-12-31' };
  const facts = { 'monitoring/policy-continuity': { policies: [post] } };
  const raised = (on: string): readonly string[] => assess(facts, on).alerts.map(({ name }) => name.zh);
  expect([raised('2019-11-30'), raised('2019-12-01')]).toEqual([[], ['有政策临近到期']]);
  expect(assess({}, '2019-12-01').undecided.map(({ ask }) => ask.map(({ path }) => path[0]))).toEqual([['policies']]);
});

import { testPolicy } from '@dzfp/testkit';
import { describe, expect, it } from 'vitest';
import { projectStep } from './project-step.ts';
import variations from './variations/project-step.json' with { type: 'json' };

testPolicy(projectStep, { variations });

const bound = projectStep.with({ advanceShare: '0.3' });
const stages = ['outside', 'library', 'approved', 'started', 'accepted', 'reimbursed', 'handedOver'] as const;
const steps = ['enter', 'approve', 'start', 'accept', 'reimburse', 'handOver'] as const;
const entry = { entry: '1', project: 'P', on: '2019-03-01', paper: true } as const;

describe('a project', () => {
  it.each(stages.flatMap((stage, i) => steps.map((act, j) => [act, stage, i === j, i === j ? stages[j + 1] : stage])))(
    '%s of a project that is %s: accepted %s, then %s',
    (act, stage, accepted, then) => {
      const before = { stage, budget: '100.00', paid: '0.00' } as Parameters<typeof bound.evaluate>[1];
      const { result, after } = bound.evaluate({ ...entry, act: act as 'enter', amount: '50.00' }, before);
      expect([result.accepted, after.stage]).toEqual([accepted, then]);
      expect(after).toMatchObject({
        paid: '0.00',
        budget: accepted === true && act === 'approve' ? '50.00' : '100.00',
      });
    },
  );

  it.each([
    ['outside', '100.00'],
    ['library', '100.00'],
    ['approved', '70.00'],
    ['started', '70.00'],
    ['accepted', '0.00'],
    ['reimbursed', '0.00'],
    ['handedOver', '0.00'],
  ] as const)('that is %s is paid all of its budget: %s of it wrongful, and all of it paid', (stage, wrongful) => {
    const before = { stage, budget: '100.00', paid: '0.00' };
    const { result, after } = bound.evaluate({ ...entry, act: 'pay', amount: '100.00' }, before);
    expect([result.wrongful, after]).toEqual([wrongful, { ...before, paid: '100.00' }]);
  });

  it('has an advance cut to the fen', () => {
    const before = { stage: 'approved', budget: '0.11', paid: '0.00' } as const;
    expect(bound.evaluate({ ...entry, act: 'pay', amount: '0.04' }, before).result.wrongful).toBe('0.01');
  });
});

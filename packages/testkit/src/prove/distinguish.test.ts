import { afterAll, describe, expect, it } from 'vitest';
import { above } from '../../fixture/above.ts';
import { mutantsOf } from '../mutation/mutants-of.ts';
import { variationFault } from '../variation/variation-fault.ts';
import { distinguish } from './distinguish.ts';
import { endZ3 } from './z3.ts';

describe('two formulas', () => {
  afterAll(endZ3);
  const policy = above({ '50.00': '100.00', '150.00': '150.00' });

  it('are the same when nothing is otherwise', async () => {
    expect(await distinguish(policy, policy)).toEqual({ same: true, shownBy: null });
  });

  it('are told apart by a case that the evaluator confirms, or proved to be the same', async () => {
    for (const { mistake, policy: mistaken } of mutantsOf(policy)) {
      // oxlint-disable-next-line no-await-in-loop -- one solver answers one question after another
      const { same, shownBy } = await distinguish(policy, mistaken);
      // At the threshold itself both cases give the threshold.
      expect([mistake, same]).toEqual([mistake, mistake === 'boundaryMoved']);
      if (same) continue;
      expect(shownBy === null ? 'no case' : variationFault(policy, shownBy)).toBeUndefined();
      expect(shownBy === null ? undefined : variationFault(mistaken, shownBy)).toBeDefined();
    }
  });
});

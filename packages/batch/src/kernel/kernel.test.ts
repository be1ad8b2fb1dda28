import { DzfpError, type AnyFormula, type BoundCarried, type Bound } from '@dzfp/core';
import { describe, expect, it } from 'vitest';
import { formulas } from '../../fixture/formulas.ts';
import { populations, type Population } from '../../fixture/populations.ts';
import { rowAt } from '../column/to-rows.ts';
import { chainsFor, kernelOf, type Kernel } from './kernel.ts';
import { roomFor } from './room.ts';
import { verdicts } from './verdict.ts';

type AnyBound = Bound<unknown, unknown> & BoundCarried<unknown, unknown, unknown>;

/** What the evaluator says of each row, one after the other; a chain begins at every seventh row. */
function expected(policy: AnyFormula, { bound, rows }: Population): readonly unknown[] {
  const { evaluateParsed } = bound as AnyBound;
  let before: unknown;
  let alive = true;
  return rows.map((facts, row) => {
    if (row % 7 === 0) [before, alive] = [undefined, true];
    if (policy.kind === 'carried' && !alive) return 'follows';
    try {
      const decided = evaluateParsed(facts, before);
      if (policy.kind !== 'carried') return { result: decided };
      before = decided.after;
      return decided;
    } catch (error) {
      if (!(error instanceof DzfpError)) throw error;
      alive = false;
      const { code } = error.issues[0];
      return code === 'DZ114' ? 'contradictory' : code === 'DZ301' || code === 'DZ302' ? 'unknown' : 'outOfRange';
    }
  });
}

function found(policy: AnyFormula, kernel: Kernel, { columns, rows }: Population): readonly unknown[] {
  const into = roomFor(policy, rows.length);
  const begins = Uint8Array.from(rows, (_, row) => (row % 7 === 0 ? 1 : 0));
  const exactly = kernel.over(columns, into, chainsFor(policy, begins))(0, rows.length);
  if (kernel.generated && exactly > rows.length / 2)
    throw new Error('the generated loop leaves most rows to the exact path');
  return rows.map((_, row) => {
    const verdict = verdicts[into.verdicts[row] as number];
    if (verdict !== 'decided') return verdict;
    const result = rowAt(into.result, row);
    return into.after ? { result, after: rowAt(into.after, row) } : { result };
  });
}

describe.each(formulas)('%s', (_, policy) => {
  const drawn = populations(policy, 4, 120);
  it.each(['generate', 'interpret'] as const)('says what the evaluator says (%s)', (mode) => {
    let decided = 0;
    for (const population of drawn) {
      const kernel = kernelOf(population.bound, { mode });
      expect(kernel.generated).toBe(mode === 'generate');
      const answers = found(policy, kernel, population);
      expect(answers).toEqual(expected(policy, population));
      decided += answers.filter((each) => typeof each === 'object').length;
    }
    expect(decided).toBeGreaterThan(10);
  });
});

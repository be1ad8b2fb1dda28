import { recordShapeOf, type AnyFormula, type BoundBase } from '@dzfp/core';
import { illustrative } from '@dzfp/dezhou';
import { freeTreatment, inpatientSettlement, premiumSubsidy } from '@dzfp/medical';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { formulas } from '../../fixture/formulas.ts';
import { mixed, withoutKeys, type Mixed } from '../../fixture/mixed.ts';
import { populations } from '../../fixture/populations.ts';
import { columnsOf } from '../column/from-rows.ts';
import { readRows, type FactColumns } from '../column/read-rows.ts';
import { rowAt } from '../column/to-rows.ts';
import type { BatchValues } from '../decide/batch-values.ts';
import { decide, type Decided } from '../decide/decide.ts';
import { openThreads, type Progress, type Threads } from './open-threads.ts';

vi.setConfig({ testTimeout: 60_000 });

const medical = import.meta.resolve('@dzfp/medical');
const opened: Threads[] = [];
afterAll(() => Promise.all(opened.map((each) => each.close())));

function threadsFor(policy: AnyFormula, module: string = medical, count = 2): Threads {
  const threads = openThreads(policy, module, count);
  opened.push(threads);
  return threads;
}

/** A formula of each kind of facts: plain, of lists, carried. */
const tried = [
  premiumSubsidy,
  inpatientSettlement,
  ...formulas
    .map(([, policy]) => policy)
    .filter(hasLists)
    .slice(0, 2),
];

function hasLists(policy: AnyFormula): boolean {
  return Object.values(recordShapeOf(policy.input).fields).some(({ shape }) => shape.kind === 'list');
}

function same(policy: AnyFormula, found: Decided, expected: Decided): void {
  expect(found.verdicts).toEqual(expected.verdicts);
  expect(found.counts).toEqual(expected.counts);
  expected.verdicts.forEach((verdict, row) => {
    if (verdict !== 0) expect(found.issuesOf(row)).toEqual(expected.issuesOf(row));
    else {
      expect(rowAt(found.result, row)).toEqual(rowAt(expected.result, row));
      if (policy.kind === 'carried')
        expect(rowAt(found.after as never, row)).toEqual(rowAt(expected.after as never, row));
    }
  });
}

describe.each(tried.map((policy) => [policy.id, policy] as const))('%s by threads', (id, policy) => {
  const [area = ''] = id.split('/');
  const [population] = populations(policy, 1, 400);
  const all = mixed(policy, population as NonNullable<typeof population>);
  const items: Mixed = policy.kind === 'carried' ? withoutKeys(policy, all) : all;
  const facts = columnsOf(recordShapeOf(policy.input), items.rows);
  const expected = decide(policy, facts, items.bound);

  test.each([1, 3])('is what one loop gives: %i of them, pieces of any size', async (count) => {
    const threads = threadsFor(policy, import.meta.resolve(`@dzfp/${area}`), count);
    for (const rowsAtOnce of [7, 100, 65_536]) {
      // oxlint-disable-next-line no-await-in-loop -- the same threads, one run after another
      same(policy, await threads.decide(facts, items.bound, { rowsAtOnce }), expected);
    }
    // Two runs at once share the threads.
    const both = await Promise.all([11, 50].map((rowsAtOnce) => threads.decide(facts, items.bound, { rowsAtOnce })));
    for (const each of both) same(policy, each, expected);
    expect(new Set(expected.verdicts).size).toBeGreaterThan(1);
  });
});

describe('threads', () => {
  const inputs = premiumSubsidy.examples.map(({ input }) => input as unknown);
  const people: FactColumns = readRows(
    premiumSubsidy,
    Array.from({ length: 60 }, (_, i) => (i % 7 === 3 ? { registered: 'yes' } : inputs[i % inputs.length])),
  );
  const jurisdiction = Array.from({ length: 60 }, (_, i) =>
    i % 5 === 0 ? '371402' : i % 11 === 0 ? '999999' : '371400',
  );
  const values: BatchValues = { book: illustrative, jurisdiction };

  test('heed the place of each row, what could not be read, and where there are no values', async () => {
    const found = await threadsFor(premiumSubsidy).decide(people, values, { rowsAtOnce: 8 });
    const expected = decide(premiumSubsidy, people, values);
    same(premiumSubsidy, found, expected);
    expect(expected.counts.unreadable).toBeGreaterThan(5);
    expect(expected.counts.withoutValues).toBeGreaterThan(1);
  });

  test('say how far they are', async () => {
    const seen: Progress[] = [];
    await threadsFor(premiumSubsidy).decide(people, values, { rowsAtOnce: 25, onProgress: (at) => seen.push(at) });
    expect(seen).toEqual([25, 50, 60].map((done) => ({ done, rows: 60 })));
  });

  test('stop when they are told to, and can be given another run', async () => {
    const threads = threadsFor(premiumSubsidy);
    const ending = new AbortController();
    const onProgress = ({ done }: Progress): void => {
      if (done === 12) ending.abort(new Error('enough'));
    };
    const stopped = threads.decide(people, values, { rowsAtOnce: 1, signal: ending.signal, onProgress });
    await expect(stopped).rejects.toThrow('enough');
    await expect(threads.decide(people, values, { signal: AbortSignal.abort(new Error('no')) })).rejects.toThrow('no');
    same(premiumSubsidy, await threads.decide(people, values), decide(premiumSubsidy, people, values));
  });

  test('decide on nothing', async () => {
    const found = await threadsFor(premiumSubsidy).decide(readRows(premiumSubsidy, []), values);
    expect(found.counts.decided).toBe(0);
  });

  test('say by number that a module does not have the policy, or cannot be loaded', async () => {
    const elsewhere = threadsFor(premiumSubsidy, import.meta.resolve('@dzfp/dezhou'));
    await expect(elsewhere.decide(people, values)).rejects.toMatchObject({ code: 'DZ502' });
    const nowhere = threadsFor(premiumSubsidy, new URL('nowhere.ts', import.meta.url).href);
    await expect(nowhere.decide(people, values)).rejects.toMatchObject({ code: 'DZ501' });
    const other = threadsFor({ ...premiumSubsidy, graph: freeTreatment.graph } as AnyFormula);
    await expect(other.decide(people, values)).rejects.toMatchObject({ code: 'DZ501' });
  });

  test('that are closed decide no more; those under way are told', async () => {
    const threads = threadsFor(premiumSubsidy);
    const [ended] = await Promise.allSettled([threads.decide(people, values, { rowsAtOnce: 1 }), threads.close()]);
    expect(ended).toMatchObject({ status: 'rejected', reason: { message: 'the threads are closed' } });
    await expect(threads.decide(people, values)).rejects.toThrow('closed');
  });

  test('need columns of the policy, a number of threads, and a formula', async () => {
    await expect(threadsFor(freeTreatment).decide(people, values)).rejects.toThrow(TypeError);
    expect(() => openThreads(premiumSubsidy, medical, 0)).toThrow(RangeError);
    const procedure = { kind: 'procedure', id: 'a/b' } as unknown as AnyFormula & BoundBase;
    expect(() => openThreads(procedure, medical)).toThrow('DZ503');
  });
});

import { parseMoney, type AnyFormula, type AnyPolicy, type Bound, type BoundBase, type Wire } from '@dzfp/core';
import { illustrative } from '@dzfp/dezhou';
import { areas } from '@dzfp/dezhou/areas';
import { premiumSubsidy, type Contribution } from '@dzfp/medical';
import { arbitraryInput } from '@dzfp/testkit';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { populations } from '../../fixture/populations.ts';
import { formulas } from '../../fixture/formulas.ts';
import type { NumberColumn } from '../column/column.ts';
import { readRows } from '../column/read-rows.ts';
import { rowsOf } from '../column/to-rows.ts';
import { verdicts } from '../kernel/verdict.ts';
import { decide } from './decide.ts';

type Facts = Readonly<Record<string, unknown>>;

const wrong = [undefined, null, 'x', -1, 1.5, {}, [], '-99999999999999999.99', true, '2019-02-30'];

/** Facts as they come in, and the same with one field turned into something else. */
function mixed(policy: AnyFormula): readonly Facts[] {
  const drawn = fc.sample(arbitraryInput(policy), { numRuns: 60, seed: 11 }) as readonly Facts[];
  return drawn.map((facts, i): Facts => {
    const names = Object.keys(facts);
    return i % 3 === 0 ? { ...facts, [names[i % names.length] ?? 'x']: wrong[i % wrong.length] } : facts;
  });
}

describe.each(formulas.filter(([, { kind }]) => kind === 'formula'))('%s', (_, policy) => {
  it('every row is decided, or set aside with the problems that the evaluator names', () => {
    const rows = mixed(policy);
    for (const { bound } of populations(policy, 2, 1)) {
      const decided = decide(policy, readRows(policy, rows), bound);
      rows.forEach((facts, row) => {
        const answer = (bound as Bound<unknown, unknown>).safeEvaluate(facts);
        expect(verdicts[decided.verdicts[row] as number] === 'decided').toBe(answer.ok);
        expect(decided.issuesOf(row)).toEqual(answer.ok ? [] : answer.issues);
      });
      expect(Object.values(decided.counts).reduce((sum, each) => sum + each, 0)).toBe(rows.length);
    }
  });
});

const people: readonly Wire<Contribution>[] = premiumSubsidy.examples.flatMap((each) =>
  'expected' in each ? [each.input] : [],
);
const setting = { book: illustrative, jurisdiction: '371400' };

describe('columns that somebody filled', () => {
  it('are held to the schema, row by row', () => {
    const facts = readRows(premiumSubsidy, people);
    const column = Object.entries(facts.fields).find(([, { kind }]) => kind === 'number') as [string, NumberColumn];
    column[1].values[0] = parseMoney('99.99') * 1e13;
    const { counts, issuesOf } = decide(premiumSubsidy, { ...facts }, setting);
    expect(counts.unreadable).toBe(1);
    expect(issuesOf(0)[0]).toMatchObject({ code: 'DZ109', path: [column[0]] });
  });

  it('of another policy are refused', () => {
    const [other] = formulas.filter(([id]) => id !== premiumSubsidy.id).map(([, policy]) => policy);
    expect(() => decide(other as AnyFormula, readRows(premiumSubsidy, people), setting)).toThrow(TypeError);
  });

  it('may be none at all', () => {
    expect(decide(premiumSubsidy, readRows(premiumSubsidy, []), setting).counts.decided).toBe(0);
  });
});

it('a place of its own for each row gives each its own values', () => {
  const facts = readRows(premiumSubsidy, [...people, ...people]);
  const jurisdiction = [...people.map(() => '371400'), ...people.map(() => '999999')];
  const { verdicts: found, issuesOf } = decide(premiumSubsidy, facts, { ...setting, jurisdiction });
  const alone = decide(premiumSubsidy, readRows(premiumSubsidy, people), setting);
  expect(found.slice(0, people.length)).toEqual(alone.verdicts);
  people.forEach((_, row) => expect(verdicts[found[people.length + row] as number]).toBe('withoutValues'));
  expect(issuesOf(people.length).length).toBeGreaterThan(0);
});

it('where code must not be generated the figures are the same', () => {
  const facts = readRows(premiumSubsidy, people);
  const generated = decide(premiumSubsidy, facts, setting);
  vi.stubGlobal('Function', function Forbidden(): never {
    throw new EvalError('forbidden here');
  });
  try {
    const interpreted = decide(premiumSubsidy, facts, setting);
    expect(interpreted.verdicts).toEqual(generated.verdicts);
    expect(rowsOf(interpreted.result)).toEqual(rowsOf(generated.result));
  } finally {
    vi.unstubAllGlobals();
  }
});

it('a procedure is refused by name', () => {
  const procedures = areas
    .flatMap((area): readonly AnyPolicy[] => area.policies)
    .filter(({ kind }) => kind === 'procedure');
  expect(procedures.length).toBeGreaterThan(0);
  for (const each of procedures) {
    const shown = each.examples.find((example) => 'expected' in example);
    const bound = (each.with as (values: unknown) => BoundBase)(shown?.parameters);
    const run = (): unknown => decide(each as never, readRows(each as never, [shown?.input]), bound);
    expect(run).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code: 'DZ503' })] }));
  }
});

import { DzfpError, type AnyFormula, type Bound, type BoundBase } from '@dzfp/core';
import { illustrative } from '@dzfp/dezhou';
import { premiumSubsidy } from '@dzfp/medical';
import { describe, expect, it, vi } from 'vitest';
import { formulas } from '../../fixture/formulas.ts';
import { populations } from '../../fixture/populations.ts';
import { readRows } from '../column/read-rows.ts';
import { simulate, type Effect } from './simulate.ts';

// Drawing the facts of some policies takes long on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Figures = Readonly<Record<string, unknown>>;

/** The decision of the evaluator, nested records laid out flat. */
function decidedOneByOne(bound: BoundBase, facts: unknown): Figures | undefined {
  const flat = (of: Figures, path: string): [string, unknown][] =>
    Object.entries(of).flatMap(([name, value]): [string, unknown][] =>
      typeof value === 'object' && value !== null && !('numerator' in value)
        ? flat(value as Figures, `${path}${name}.`)
        : [[`${path}${name}`, value]],
    );
  try {
    return Object.fromEntries(flat((bound as Bound<unknown, Figures>).evaluateParsed(facts), ''));
  } catch (error) {
    if (error instanceof DzfpError) return undefined;
    throw error;
  }
}

const plain = formulas.filter(([, { kind }]) => kind === 'formula');

describe.each(plain)('%s', (_, policy: AnyFormula) => {
  it('says of a change of values what deciding one by one says', () => {
    const [first, second] = populations(policy, 2, 60);
    if (!first || !second) return;
    const { all, setAside } = simulate(policy, first.columns, { from: first.bound, to: second.bound });
    const pairs = first.rows.map((facts) => [
      decidedOneByOne(first.bound, facts),
      decidedOneByOne(second.bound, facts),
    ]);
    const both = pairs.filter((pair): pair is [Figures, Figures] => !pair.includes(undefined));
    expect(all.compared).toBe(both.length);
    expect(setAside.onlyBefore).toBe(pairs.filter(([was, is]) => was !== undefined && is === undefined).length);
    expect(setAside.onlyAfter).toBe(pairs.filter(([was, is]) => was === undefined && is !== undefined).length);
    for (const { figure, before, after, more, less, same, none } of all.amounts) {
      const known = both.flatMap(([was, is]) =>
        was[figure] === null || is[figure] === null ? [] : [[was[figure], is[figure]]],
      );
      const changes = known.map(([was, is]) => BigInt(is as number) - BigInt(was as number));
      expect(before).toBe(known.reduce((sum, [was]) => sum + BigInt(was as number), 0n));
      expect(after - before).toBe(more.sum + less.sum);
      expect(more).toEqual({
        records: changes.filter((change) => change > 0n).length,
        sum: changes.reduce((sum, change) => (change > 0n ? sum + change : sum), 0n),
      });
      expect([less.records, same, none]).toEqual([
        changes.filter((change) => change < 0n).length,
        changes.filter((change) => change === 0n).length,
        both.length - known.length,
      ]);
    }
    const label = (value: unknown): string => (value === null ? '' : `${value as string | boolean}`);
    const crossed = new Map<string, number>();
    for (const [was, is] of both) {
      for (const [figure, value] of Object.entries(was)) {
        if (typeof (value ?? is[figure]) === 'number' || value === is[figure]) continue;
        if (typeof (value ?? is[figure]) === 'object') continue;
        const key = [figure, label(value), label(is[figure])].join(' ');
        crossed.set(key, (crossed.get(key) ?? 0) + 1);
      }
    }
    const found = all.crossings.map(
      ({ figure, from, to, records }) => [[figure, from, to].join(' '), records] as const,
    );
    expect(new Map(found)).toEqual(crossed);
  });
});

describe('groups', () => {
  const classes = ['none', 'dibao', 'tekun'];
  const people = readRows(
    premiumSubsidy,
    Array.from({ length: 90 }, (_, i) => ({
      insuredOn: '2018-01-01',
      registered: i % 2 === 0,
      civilAffairs: classes[i % 3],
      previousSubsidy: null,
    })),
  );
  const setting = { book: illustrative, jurisdiction: '371400' };
  const from = premiumSubsidy.in({ ...setting, on: '2018-01-01' });
  const to = premiumSubsidy.in({ ...setting, on: '2020-01-01' });
  const places = Array.from({ length: 90 }, (_, i) => (i < 45 ? '371402' : '371403'));
  const sum = (effects: readonly Effect[], of: (effect: Effect) => bigint): bigint =>
    effects.reduce((so, each) => so + of(each), 0n);

  it('by class and place make up the whole', () => {
    const { all, groups, setAside } = simulate(premiumSubsidy, people, {
      from,
      to,
      by: ['civilAffairs', 'place'],
      places,
    });
    expect(setAside).toEqual({ onlyBefore: 0, onlyAfter: 0, neither: 0 });
    expect(groups.map(({ group }) => Object.values(group).join(' '))).toEqual(
      ['dibao', 'none', 'tekun'].flatMap((name) => [`${name} 371402`, `${name} 371403`]),
    );
    all.amounts.forEach(({ before, after, more }, i) => {
      expect(sum(groups, ({ amounts }) => amounts[i]?.before ?? 0n)).toBe(before);
      expect(sum(groups, ({ amounts }) => amounts[i]?.after ?? 0n)).toBe(after);
      expect(sum(groups, ({ amounts }) => BigInt(amounts[i]?.more.records ?? 0))).toBe(BigInt(more.records));
    });
  });

  it('the same values change nothing', () => {
    const { all } = simulate(premiumSubsidy, people, { from, to: from });
    expect(all.crossings).toEqual([]);
    for (const { more, less, same } of all.amounts) expect([more.records, less.records, same]).toEqual([0, 0, 90]);
  });

  it('are not made by what is no class', () => {
    expect(() => simulate(premiumSubsidy, people, { from, to, by: ['insuredOn'] })).toThrow(TypeError);
  });
});

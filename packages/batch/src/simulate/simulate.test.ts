import { DzfpError, type AnyFormula, type Bound, type BoundBase } from '@dzfp/core';
import { illustrative } from '@dzfp/dezhou';
import { premiumSubsidy } from '@dzfp/medical';
import { describe, expect, it, vi } from 'vitest';
import { formulas } from '../../fixture/formulas.ts';
import { populations } from '../../fixture/populations.ts';
import { readRows } from '../column/read-rows.ts';
import { explainLosses } from './largest-losses.ts';
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

describe('who loses', () => {
  const values = { increaseReading: 'notBelowLastYear' } as const;
  const from = premiumSubsidy.with({ ...values, personalContribution: '220.00', fixedSubsidy: '150.00' });
  const to = premiumSubsidy.with({ ...values, personalContribution: '120.00', fixedSubsidy: '110.00' });
  const rows = Array.from({ length: 95 }, (_, i) => ({
    insuredOn: '2018-01-01',
    registered: i % 4 !== 0,
    civilAffairs: i % 9 === 1 ? 'tekun' : 'none',
    previousSubsidy: null,
  }));
  const people = readRows(premiumSubsidy, rows);
  const incomes = rows.map((_, i) => (i === 3 ? Number.NaN : (i * 37) % 95));
  const found = simulate(premiumSubsidy, people, { from, to, deciles: incomes, largest: 7 });
  const premiumSubsidyTitle = found.all.amounts.find(({ figure }) => figure === 'subsidy')?.title.en;
  const subsidyBefore = (of: Effect): bigint => of.amounts.find(({ figure }) => figure === 'subsidy')?.before ?? -1n;

  it('by tenths of an amount: in order, of one size, and all whose amount is known', () => {
    expect(found.deciles.map(({ decile }) => decile)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const counts = found.deciles.map(({ compared }) => compared);
    expect(counts.reduce((sum, each) => sum + each, 0)).toBe(94);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    found.deciles.slice(1).forEach(({ least }, i) => expect(least).toBeGreaterThan(found.deciles[i]?.most ?? 0));
    const unknown = from.evaluate(rows[3] as never).subsidy;
    const sum = found.deciles.reduce((so, each) => so + subsidyBefore(each), 0n);
    expect(sum + BigInt(Math.round(Number(unknown) * 100))).toBe(subsidyBefore(found.all));
  });

  it('names the largest losses, the first row first among equals', () => {
    const losses = rows.flatMap((each, row) => {
      const fen = (of: typeof from): number => Math.round(Number(of.evaluate(each as never).subsidy) * 100);
      const [before, after] = [fen(from), fen(to)];
      return after < before ? [{ row, before, after }] : [];
    });
    const lost = ({ before, after }: { readonly before: number; readonly after: number }): number => before - after;
    expect(losses.length).toBeGreaterThan(7);
    expect(new Set(losses.map(lost)).size).toBeGreaterThan(1);
    expect(found.largest).toEqual(losses.toSorted((a, b) => lost(b) - lost(a)).slice(0, 7));
  });

  it('explains a loss under both sets of values, to the figures that were compared', () => {
    for (const { before, after, explained } of explainLosses(premiumSubsidy, people, found.largest, { from, to })) {
      const amounts = [explained.before, explained.after].map(({ results, steps }) => {
        const node = results.find(({ name }) => name.en === premiumSubsidyTitle)?.node;
        return steps.find(({ card }) => card.node === node)?.value;
      });
      expect(amounts.map((each) => Math.round(Number(each) * 100))).toEqual([before, after]);
    }
  });

  it('changes nothing that others hold: the same question has the same answer before and after', () => {
    const [wire] = rows;
    const [was, kept] = [from.evaluate(wire as never), structuredClone(people.fields['registered'])];
    simulate(premiumSubsidy, people, {
      from,
      to: premiumSubsidy.with({ ...values, personalContribution: '2.00', fixedSubsidy: '1.00' }),
    });
    expect(from.evaluate(wire as never)).toEqual(was);
    expect(people.fields['registered']).toEqual(kept);
    expect(simulate(premiumSubsidy, people, { from, to, deciles: incomes, largest: 7 })).toEqual(found);
  });

  it('is not asked of what is no amount', () => {
    expect(() => simulate(premiumSubsidy, people, { from, to, deciles: 'registered' })).toThrow(TypeError);
    expect(() => simulate(premiumSubsidy, people, { from, to, largest: 1, outcome: 'x' })).toThrow(TypeError);
  });
});

it('names the facts that records lack', () => {
  const person = { insuredOn: '2018-01-01', registered: true, civilAffairs: 'none' };
  const values = { personalContribution: '220.00', fixedSubsidy: '110.00' } as const;
  const people = readRows(premiumSubsidy, [{ ...person, previousSubsidy: null }, person, person]);
  const { missing, setAside } = simulate(premiumSubsidy, people, {
    from: premiumSubsidy.with({ ...values, increaseReading: 'notBelowLastYear' }),
    to: premiumSubsidy.with({ ...values, increaseReading: 'notBelowLastYear' }),
  });
  expect(setAside.neither).toBe(2);
  expect(missing.map(({ issue, records }) => [issue.code, issue.path, records])).toEqual([
    ['DZ301', ['previousSubsidy'], 2],
  ]);
});

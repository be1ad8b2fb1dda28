import { chain, wireReader, type Wire } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { inpatientSettlement, type InpatientStay } from '@dzfp/medical';
import { arbitraryInput } from '@dzfp/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows, type FactColumns } from '../column/read-rows.ts';
import { rowAt } from '../column/to-rows.ts';
import { verdictCode, verdicts } from '../kernel/verdict.ts';
import { decide } from './decide.ts';

type Stay = Wire<InpatientStay>;

const setting = { book: illustrative, jurisdiction: '371400' };

/** Stays of a few persons over a few years, in no order. */
const stays = fc
  .sample(
    fc.tuple(arbitraryInput(inpatientSettlement), fc.nat(40), fc.integer({ min: 2018, max: 2020 }), fc.nat(300)),
    { numRuns: 600, seed: 5 },
  )
  .map(([drawn, person, year, later], i): Stay => {
    const admitted = Date.UTC(year, 0, 1 + later);
    const iso = (of: number): string => new Date(of).toISOString().slice(0, 10);
    const days = { admittedOn: iso(admitted), dischargedOn: iso(admitted + 86_400_000 * (i % 40)) };
    return { ...(drawn as unknown as Stay), stayId: `S${i}`, person: `P${person}`, ...days };
  });

const columnsFor = (of: readonly unknown[]): FactColumns => readRows(inpatientSettlement, of);

describe('a carried policy over many items', () => {
  const decided = decide(inpatientSettlement, columnsFor(stays), setting);

  it('gives the figures of a chain for every person and year, whatever the order of the rows', () => {
    const typed = inpatientSettlement.output;
    const groups = chainsByPerson(stays);
    let compared = 0;
    for (const links of groups) {
      for (const { item, result } of links) {
        const row = stays.indexOf(item);
        expect(verdicts[decided.verdicts[row] as number]).toBe('decided');
        const parsed = wireReader(typed)(result);
        expect(rowAt(decided.result, row)).toEqual(parsed.ok ? parsed.value : parsed);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('is the same when rows are turned round, and where no code is generated', () => {
    const turned = decide(inpatientSettlement, columnsFor(stays.toReversed()), setting, { mode: 'interpret' });
    expect(turned.verdicts.toReversed()).toEqual(decided.verdicts);
    stays.forEach((_, row) => {
      if (decided.verdicts[row] !== verdictCode.decided) return;
      expect(rowAt(turned.result, stays.length - 1 - row)).toEqual(rowAt(decided.result, row));
    });
  });

  it('sets a chain aside in which two items stand in one place, and no other', () => {
    const first = stays[0] as Stay;
    const { verdicts: found } = decide(inpatientSettlement, columnsFor([...stays, first]), setting);
    const tied = [...stays, first].filter((_, row) => found[row] === verdictCode.tied);
    expect(tied.length).toBeGreaterThan(1);
    const year = first.dischargedOn.slice(0, 4);
    expect(tied.every((stay) => stay.person === first.person && stay.dischargedOn.startsWith(year))).toBe(true);
  });

  it('sets aside what the book has no values for, and what follows in its chain', () => {
    const early = stays.map((stay, i) =>
      i % 2 === 0 ? stay : { ...stay, person: `E${i}`, admittedOn: '1950-01-01', dischargedOn: '1950-01-02' },
    );
    const { verdicts: found } = decide(inpatientSettlement, columnsFor(early), setting);
    early.forEach(({ dischargedOn }, row) => {
      expect(found[row] === verdictCode.withoutValues).toBe(dischargedOn.startsWith('1950'));
    });
    const { counts, issuesOf } = decide(inpatientSettlement, columnsFor(early), { ...setting, book: dezhou });
    expect(counts.withoutValues).toBe(early.length);
    expect(issuesOf(0)[0]?.code).toBe('DZ401');
  });

  it('sets aside an unreadable item with its problem, and what follows in its chain, and no other', () => {
    const links = chainsByPerson(stays).find((each) => each.length > 2) ?? [];
    const [{ item: wrong }, ...later] = links as unknown as readonly [Item, ...Item[]];
    const broken = stays.map((stay) => (stay === wrong ? { ...stay, tier: 'none such' } : stay));
    const { verdicts: found, issuesOf } = decide(inpatientSettlement, columnsFor(broken), setting);
    const places = new Set(later.map(({ item }) => stays.indexOf(item)));
    stays.forEach((stay, row) => {
      const own =
        stay === wrong ? verdictCode.unreadable : places.has(row) ? verdictCode.follows : decided.verdicts[row];
      expect(found[row]).toBe(own);
    });
    expect(issuesOf(stays.indexOf(wrong))[0]).toMatchObject({ code: 'DZ106', path: ['tier'] });
    expect(issuesOf(stays.indexOf((later[0] as Item).item))).toEqual([]);
  });

  it('an item of which nobody knows the person touches no chain', () => {
    const { verdicts: found } = decide(
      inpatientSettlement,
      columnsFor([{ ...stays[0], person: 7 }, ...stays]),
      setting,
    );
    expect(found[0]).toBe(verdictCode.unreadable);
    expect(found.slice(1)).toEqual(decided.verdicts);
  });
});

interface Item {
  readonly item: Stay;
}

/** The chains that can be decided whole, each by itself. */
function chainsByPerson(
  of: readonly Stay[],
): readonly ReturnType<typeof chain<string, InpatientStay, never, never, never>>[number]['links'][] {
  const people = new Set(of.map(({ person }) => person));
  return [...people].flatMap((person) => {
    const own = of.filter((stay) => stay.person === person);
    try {
      return chain(inpatientSettlement, own, setting).map(({ links }) => links as never);
    } catch {
      return [];
    }
  });
}

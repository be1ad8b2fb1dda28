import { parseDay, type Count } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { postAssignment } from './post-assignment.ts';

testPolicy(postAssignment);

const villages = fc.constantFrom('A', 'B', 'C');
const kinds = fc.constantFrom('elderly' as const, 'sick' as const);
const people = fc.array(fc.record({ kind: kinds, village: villages }), { maxLength: 8 });
const workers = fc.array(
  fc.record({ kind: kinds, village: villages, capacity: fc.integer({ min: 0, max: 3 }).map((of) => of as Count) }),
  { maxLength: 5 },
);
const bound = postAssignment.with({ peoplePerPost: 2, mostMetres: 1000 });

it('no post serves more people than it can, only those of its kind, and in any order of the lists the same ones', () => {
  fc.assert(
    fc.property(people, workers, (needing, holding) => {
      const demand = {
        assignedOn: parseDay('2019-06-01'),
        people: needing.map((each, i) => ({ ...each, person: `P${i}` })),
        workers: holding.map((each, i) => ({ ...each, worker: `W${i}` })),
        ways: [{ from: 'A', to: 'B', metres: 800 as Count }],
        refusals: [],
      };
      const found = bound.evaluateParsed(demand);
      for (const { worker, kind, capacity } of demand.workers) {
        const served = found.placements.filter((each) => each.worker === worker);
        expect(served.length).toBeLessThanOrEqual(capacity);
        expect(served.every((each) => each.kind === kind)).toBe(true);
      }
      const turned = { ...demand, people: demand.people.toReversed(), workers: demand.workers.toReversed() };
      expect(bound.evaluateParsed(turned)).toEqual(found);
    }),
  );
});

it('nobody is left without while a post of the kind in the same village has room', () => {
  fc.assert(
    fc.property(people, workers, (needing, holding) => {
      const found = bound.evaluateParsed({
        assignedOn: parseDay('2019-06-01'),
        people: needing.map((each, i) => ({ ...each, person: `P${i}` })),
        workers: holding.map((each, i) => ({ ...each, worker: `W${i}` })),
        ways: [],
        refusals: [],
      });
      const villageOf = (list: readonly { readonly village: string }[], name: string): string | undefined =>
        list[Number(name.slice(1))]?.village;
      for (const left of found.unserved) {
        const free = found.room.some(
          ({ worker, kind }) => kind === left.kind && villageOf(holding, worker) === villageOf(needing, left.person),
        );
        expect(free).toBe(false);
      }
    }),
  );
});

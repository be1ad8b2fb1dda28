import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assumedRanks } from './renovation-queue-examples.ts';
import { renovationQueue } from './renovation-queue.ts';

testPolicy(renovationQueue, { parameters: assumedRanks });

const bound = renovationQueue.with(assumedRanks);
const dwelling = fc.record({
  id: fc.integer({ min: 1, max: 99 }).map(String),
  grade: fc.constantFrom('C' as const, 'D' as const),
  class: fc.constantFrom('tekun' as const, 'registered' as const, 'other' as const),
  dangerousInMain: fc.nat({ max: 3 }),
  appraisedOn: fc.constantFrom('2019-04-09', '2019-04-10'),
});
const dwellings = fc.uniqueArray(dwelling, { maxLength: 12, selector: ({ id }) => id });

type DrawnDwelling = typeof dwelling extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function queue(of: readonly DrawnDwelling[]): readonly string[] {
  return bound.evaluate({ asOf: '2019-05-01', dwellings: of }).places.map(({ id }) => id);
}

it('the queue does not depend on the order of the list', () => {
  fc.assert(
    fc.property(dwellings, (list) => {
      expect(queue(list.toReversed())).toEqual(queue(list));
    }),
  );
});

it('who is before whom does not depend on the others', () => {
  fc.assert(
    fc.property(dwellings, (list) => {
      const without = list.slice(1);
      const removed = list[0]?.id;
      expect(queue(without)).toEqual(queue(list).filter((id) => id !== removed));
    }),
  );
});

it('a house that gets worse never moves back', () => {
  fc.assert(
    fc.property(dwellings, (list) => {
      const [first, ...others] = list;
      if (!first) return;
      const worse = { ...first, grade: 'D' as const, dangerousInMain: first.dangerousInMain + 1 };
      expect(queue([worse, ...others]).indexOf(first.id)).toBeLessThanOrEqual(queue(list).indexOf(first.id));
    }),
  );
});

import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labourPlacement } from './labour-placement.ts';

testPolicy(labourPlacement, { parameters: { distance: { county: 1, province: 10, partner: 50, elsewhere: 100 } } });

const place = fc.constantFrom('county' as const, 'province' as const, 'partner' as const);
const seekers = fc
  .array(fc.uniqueArray(place, { maxLength: 3 }), { maxLength: 5 })
  .map((all) =>
    all.map((accepted, i) => ({ id: `S${i}`, skill: 's', accepts: accepted.map((each) => ({ place: each })) })),
  );
const offers = fc
  .array(fc.record({ place, posts: fc.nat({ max: 2 }) }), { maxLength: 4 })
  .map((all) => all.map((each, i) => ({ id: `O${i}`, skill: 's', ...each })));
const bound = labourPlacement.with({ distance: { county: 1, province: 10, partner: 50, elsewhere: 100 } });

/** The most people that can be placed, by trying every way. */
function mostPlaced(
  people: readonly { readonly accepts: readonly { readonly place: string }[] }[],
  jobs: readonly { readonly place: string; readonly posts: number }[],
): number {
  const [first, ...others] = people;
  if (first === undefined) return 0;
  let best = mostPlaced(others, jobs);
  jobs.forEach((job, i) => {
    if (job.posts === 0 || !first.accepts.some((each) => each.place === job.place)) return;
    best = Math.max(
      best,
      1 +
        mostPlaced(
          others,
          jobs.map((each, at) => (at === i ? { ...each, posts: each.posts - 1 } : each)),
        ),
    );
  });
  return best;
}

it('places as many as any way could, whatever the order', () => {
  fc.assert(
    fc.property(seekers, offers, (people, jobs) => {
      const plan = bound.evaluate({ on: '2019-03-01', seekers: people, offers: jobs });
      expect(plan.placements.length).toBe(mostPlaced(people, jobs));
      expect(bound.evaluate({ on: '2019-03-01', seekers: people.toReversed(), offers: jobs.toReversed() })).toEqual(
        plan,
      );
    }),
    { numRuns: 60 },
  );
});

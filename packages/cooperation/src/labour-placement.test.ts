import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { labourPlacement } from './labour-placement.ts';

const distance = { county: 1, province: 10, partner: 50, elsewhere: 100 };
testPolicy(labourPlacement, { parameters: { distance } });

const place = fc.constantFrom('county' as const, 'province' as const, 'partner' as const);
const seekers = fc
  .array(fc.uniqueArray(place, { maxLength: 3 }), { maxLength: 5 })
  .map((all) =>
    all.map((accepted, i) => ({ id: `S${i}`, skill: 's', accepts: accepted.map((each) => ({ place: each })) })),
  );
const offers = fc
  .array(fc.record({ place, posts: fc.nat({ max: 2 }) }), { maxLength: 4 })
  .map((all) => all.map((each, i) => ({ id: `O${i}`, skill: 's', ...each })));
const bound = labourPlacement.with({ distance });

type Round = Parameters<typeof bound.evaluate>[0];

/** The most people that can be placed, and the least distance of so many, by trying every way. */
function best([first, ...others]: Round['seekers'], jobs: Round['offers']): { placed: number; far: number } {
  if (first === undefined) return { placed: 0, far: 0 };
  let found = best(others, jobs);
  for (const [i, job] of jobs.entries()) {
    if (job.posts === 0 || !first.accepts.some((each) => each.place === job.place)) continue;
    const rest = best(
      others,
      jobs.map((each, at) => (at === i ? { ...each, posts: each.posts - 1 } : each)),
    );
    const [placed, far] = [rest.placed + 1, rest.far + distance[job.place]];
    if (placed > found.placed || (placed === found.placed && far < found.far)) found = { placed, far };
  }
  return found;
}

it('places as many as any way could and as near as so many can be, whatever the order', () => {
  fc.assert(
    fc.property(seekers, offers, (people, jobs) => {
      const plan = bound.evaluate({ on: '2019-03-01', seekers: people, offers: jobs });
      const far = plan.placements.reduce((so, { offer }) => {
        const job = jobs.find(({ id }) => id === offer);
        return so + (job === undefined ? Number.NaN : distance[job.place]);
      }, 0);
      expect({ placed: plan.placements.length, far }).toEqual(best(people, jobs));
      expect(bound.evaluate({ on: '2019-03-01', seekers: people.toReversed(), offers: jobs.toReversed() })).toEqual(
        plan,
      );
    }),
    { numRuns: 60 },
  );
});

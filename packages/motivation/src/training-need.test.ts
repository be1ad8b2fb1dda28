import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assumedTrained } from './training-need-examples.ts';
import { trainingNeed } from './training-need.ts';

testPolicy(trainingNeed, { parameters: assumedTrained });

it('nobody waits for a course that has a seat left', () => {
  const bound = trainingNeed.with(assumedTrained);
  const skill = fc.constantFrom('电焊', '家政');
  const wishes = fc.array(skill, { maxLength: 8 });
  const offers = fc.array(fc.record({ skill, seats: fc.nat({ max: 3 }) }), { maxLength: 3 });
  fc.assert(
    fc.property(wishes, offers, (wanted, offered) => {
      const people = wanted.map((wants, i) => ({
        person: `P-${i}`,
        wants,
        labour: 'ordinary' as const,
        trained: false,
      }));
      const courses = offered.map((each, i) => ({ ...each, course: `K-${i}` }));
      const { waiting, room } = bound.evaluate({ asOf: '2019-12-31', people, courses });
      const free = new Set(room.map(({ supply }) => courses.find(({ course }) => course === supply)?.skill));
      expect(waiting.some(({ demand }) => free.has(people.find(({ person }) => person === demand)?.wants))).toBe(false);
    }),
  );
});

import { text, type ProcedureLaw } from '@dzfp/core';
import type { QueueRequest, RenovationQueue } from './model/queued-dwelling.ts';
import type { QueueParameters } from './renovation-queue.ts';

/** What holds of every queue. */
export const renovationQueueLaws: readonly ProcedureLaw<QueueRequest, RenovationQueue, QueueParameters>[] = [
  {
    id: 'each-once',
    title: text('每户恰在一处：排序、待定或无须改造', 'everybody is in one place: queued, undecided or safe'),
    holds: ({ input, output: { places, undecided, safe } }) => {
      const ids = [...places, ...undecided, ...safe].map(({ id }) => id);
      return ids.length === input.dwellings.length && new Set(ids).size === ids.length;
    },
  },
  {
    id: 'places-run-through',
    title: text('序号从一起连续不重', 'the places run from one without a gap or a tie'),
    holds: ({ output }) => output.places.every(({ place }, i) => place === i + 1),
  },
  {
    id: 'worse-never-behind',
    title: text('同类中更危险的房屋不在后面', 'a worse house of an equal class is never behind'),
    holds: ({ input, output: { places } }) => {
      const of = new Map(input.dwellings.map((each) => [each.id, each]));
      const lastOfClass = new Map<string, string>();
      return places.every(({ id }) => {
        const { class: group = '', grade = '' } = of.get(id) ?? { id };
        // Of one class the grades run from D to C; the letters fall.
        const kept = (lastOfClass.get(group) ?? grade) >= grade;
        lastOfClass.set(group, grade);
        return kept;
      });
    },
  },
];

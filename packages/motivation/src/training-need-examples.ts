import { text, type Example, type Wire } from '@dzfp/core';
import type { TrainingPlan, TrainingRound } from './model/training.ts';
import type { TrainingParameters } from './training-need.ts';

/** Assumed: whoever has some labour is trained. */
export const assumedTrained: Wire<TrainingParameters> = {
  trains: { ordinary: true, skilled: true, weak: true, lost: false, none: false },
};
const worker = { labour: 'ordinary', wants: '电焊', trained: false } as const;
const welding = { course: 'K-1', skill: '电焊', seats: 1 } as const;
const asOf = '2019-12-31';
const own = { parameters: assumedTrained, standing: 'assumed' } as const;

/** Rounds of our own making. */
export const trainingNeedExamples: readonly Example<TrainingRound, TrainingPlan, TrainingParameters>[] = [
  {
    ...own,
    title: text(
      '一个名额、两人报名：编号在前的入班，另一人候补',
      'One seat for two: the first by number, the other waits',
    ),
    input: {
      asOf,
      people: [
        { person: 'P-2', ...worker },
        { person: 'P-1', ...worker },
      ],
      courses: [welding],
    },
    expected: {
      seats: [{ person: 'P-1', course: 'K-1' }],
      waiting: [{ demand: 'P-2', reason: 'allTaken' }],
      room: [],
    },
  },
  {
    ...own,
    title: text('名额恰好够用', 'Just enough seats'),
    input: {
      asOf,
      people: [
        { person: 'P-1', ...worker },
        { person: 'P-2', ...worker },
      ],
      courses: [{ ...welding, seats: 2 }],
    },
    expected: { waiting: [], room: [] },
  },
  {
    ...own,
    title: text('培训意愿未知：列为待核，不当作不愿', 'Wish unknown: to be asked, not taken as a no'),
    input: { asOf, people: [{ person: 'P-1', labour: 'weak', trained: false }], courses: [welding] },
    expected: { seats: [], undecided: [{ person: 'P-1' }], room: [{ supply: 'K-1', left: 1 }] },
  },
  {
    ...own,
    title: text('同一人报名两次：拒绝', 'Somebody listed twice is refused'),
    input: {
      asOf,
      people: [
        { person: 'P-1', ...worker },
        { person: 'P-1', ...worker },
      ],
      courses: [welding],
    },
    refused: 'DZ602',
  },
];

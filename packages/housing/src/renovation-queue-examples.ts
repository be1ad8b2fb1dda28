import { text, type Example, type Wire } from '@dzfp/core';
import type { QueuedDwelling, QueueRequest, RenovationQueue } from './model/queued-dwelling.ts';
import type { QueueParameters } from './renovation-queue.ts';

/** An assumed order of the classes. */
export const assumedRanks: Wire<QueueParameters> = {
  classRank: { tekun: 1, registered: 2, dibao: 2, disabled: 2, other: 3 },
};
const dwelling: Wire<QueuedDwelling> = {
  id: 'F-1',
  grade: 'C',
  class: 'registered',
  dangerousInMain: 2,
  appraisedOn: '2019-04-10',
};
const own = { parameters: assumedRanks, standing: 'assumed' } as const;
const nobody = { undecided: [], safe: [] };

/** Queues of our own making. */
export const renovationQueueExamples: readonly Example<QueueRequest, RenovationQueue, QueueParameters>[] = [
  {
    ...own,
    title: text(
      '先类别，再等级，再危险构件，再鉴定先后，最后编号',
      'Class, then grade, then findings, then the wait, then the number',
    ),
    input: {
      asOf: '2019-05-01',
      dwellings: [
        { ...dwelling, id: 'F-6', class: 'other', grade: 'D' },
        { ...dwelling, id: 'F-5' },
        { ...dwelling, id: 'F-4' },
        { ...dwelling, id: 'F-3', appraisedOn: '2019-04-09' },
        { ...dwelling, id: 'F-2', dangerousInMain: 3 },
        { ...dwelling, id: 'F-1', grade: 'D', dangerousInMain: 1 },
        { ...dwelling, id: 'F-0', class: 'tekun' },
      ],
    },
    expected: {
      ...nobody,
      places: [
        { place: 1, id: 'F-0', decidedBy: 'first' },
        { place: 2, id: 'F-1', decidedBy: 'class' },
        { place: 3, id: 'F-2', decidedBy: 'grade' },
        { place: 4, id: 'F-3', decidedBy: 'findings' },
        { place: 5, id: 'F-4', decidedBy: 'waiting' },
        { place: 6, id: 'F-5', decidedBy: 'number' },
        { place: 7, id: 'F-6', decidedBy: 'class' },
      ],
    },
  },
  {
    ...own,
    title: text('早鉴定一天：排在前面', 'Appraised one day earlier: in front'),
    input: {
      asOf: '2019-05-01',
      dwellings: [dwelling, { ...dwelling, id: 'F-2', appraisedOn: '2019-04-09' }],
    },
    expected: {
      places: [
        { place: 1, id: 'F-2', decidedBy: 'first' },
        { place: 2, id: 'F-1', decidedBy: 'waiting' },
      ],
    },
  },
  {
    ...own,
    title: text('鉴定日期未知：单列待查，不排在最后', 'Day of the appraisal unknown: listed apart, not put last'),
    input: {
      asOf: '2019-05-01',
      dwellings: [
        { id: 'F-1', grade: 'D', class: 'registered', dangerousInMain: 4 },
        { id: 'F-2', grade: 'B' },
      ],
    },
    expected: { places: [], undecided: [{ id: 'F-1' }], safe: [{ id: 'F-2' }] },
  },
  {
    ...own,
    title: text('同一房屋列两次：拒绝', 'A dwelling listed twice is refused'),
    input: { asOf: '2019-05-01', dwellings: [dwelling, dwelling] },
    refused: 'DZ602',
  },
];

import { text, type Example, type Wire } from '@dzfp/core';
import type { ReliefProject, ReliefWorker, WorkForAid } from './model/relief-project.ts';
import type { WorkParameters } from './work-for-aid.ts';

const values: Wire<WorkParameters> = { dailyPay: { registered: '80.00', other: '80.00' }, leastShare: '0.1' };
const worker: Wire<ReliefWorker> = { worker: 'W-1', class: 'registered', days: 10, paid: '800.00' };
const project: Wire<ReliefProject> = { on: '2019-11-30', cost: '8000.00', workers: [worker] };
const own = { parameters: values, standing: 'assumed' } as const;

/** Projects of our own making on assumed figures. */
export const workForAidExamples: readonly Example<ReliefProject, WorkForAid, WorkParameters>[] = [
  {
    ...own,
    title: text('报酬恰为投资的一成：达标', 'Pay is exactly a tenth of the cost: kept'),
    input: project,
    expected: { payDue: '800.00', underpaid: 0, handouts: '0.00', shareKept: true, flawed: false },
  },
  {
    ...own,
    title: text('投资多一分：占比不达标', 'A fen more of cost: not kept'),
    input: { ...project, cost: '8000.01' },
    expected: { shareKept: false, flawed: true },
  },
  {
    ...own,
    title: text('少发一分：未足额', 'A fen short: underpaid'),
    input: { ...project, cost: '1000.00', workers: [{ ...worker, paid: '799.99' }] },
    expected: { underpaid: 1, flawed: true },
  },
  {
    ...own,
    title: text('未出工领三百元：列为问题', 'Three hundred without work: shown'),
    input: { ...project, workers: [worker, { worker: 'W-2', class: 'registered', days: 0, paid: '300.00' }] },
    expected: { paid: '1100.00', handouts: '300.00', flawed: true },
  },
  {
    ...own,
    title: text('出勤未知：不作结论', 'Attendance unknown: not decided'),
    input: { ...project, workers: [{ worker: 'W-1', class: 'registered', paid: '800.00' }] },
    refused: 'DZ301',
  },
  {
    ...own,
    title: text('出勤天数为负：拒绝', 'Negative days are refused'),
    input: { ...project, workers: [{ ...worker, days: -1 }] },
    refused: 'DZ105',
  },
];

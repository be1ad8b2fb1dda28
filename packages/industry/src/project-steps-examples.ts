import { text, type Example, type Wire } from '@dzfp/core';
import type { ProjectSteps, ProjectVerdict } from './model/project.ts';
import type { StepParameters } from './project-steps.ts';

const values: Wire<StepParameters> = { advanceShare: '0.3' };
const running: Wire<ProjectSteps> = {
  on: '2019-06-30',
  inLibrary: true,
  budget: '100000.00',
  paid: '30000.00',
  approvedOn: '2019-02-01',
  startedOn: '2019-03-01',
  acceptedOn: null,
  reimbursedOn: null,
  handedOverOn: null,
};
const { inLibrary: _, ...libraryUnknown } = running;

/** Cases of steps; all fictional. */
export const projectStepsExamples: readonly Example<ProjectSteps, ProjectVerdict, StepParameters>[] = [
  {
    title: text('开工后预付三成：合规', 'After the start three tenths are paid: in order'),
    parameters: values,
    standing: 'assumed',
    input: running,
    expected: { stage: 'started', inOrder: true, outside: '0.00', tooEarly: '0.00', overBudget: '0.00' },
  },
  {
    title: text('多付一分：提前', 'A fen more is too early'),
    parameters: values,
    standing: 'assumed',
    input: { ...running, paid: '30000.01' },
    expected: { tooEarly: '0.01' },
  },
  {
    title: text('未入库拨钱：全部是库外资金', 'Paid without the library: all of it is outside'),
    parameters: values,
    standing: 'assumed',
    input: { ...running, inLibrary: false },
    expected: { outside: '30000.00', inOrder: false },
  },
  {
    title: text('未开工先验收：次序颠倒', 'Accepted before it was started: out of order'),
    parameters: values,
    standing: 'assumed',
    input: { ...running, startedOn: null, acceptedOn: '2019-06-01' },
    expected: { stage: 'accepted', inOrder: false },
  },
  {
    title: text('全部完成并移交', 'All done and handed over'),
    parameters: values,
    standing: 'assumed',
    input: {
      ...running,
      paid: '100000.00',
      acceptedOn: '2019-06-01',
      reimbursedOn: '2019-06-10',
      handedOverOn: '2019-06-30',
    },
    expected: { stage: 'handedOver', inOrder: true, tooEarly: '0.00', overBudget: '0.00' },
  },
  {
    title: text('是否入库未知：不能核查', 'Whether it is in the library is unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: libraryUnknown,
    refused: 'DZ107',
  },
];

import { text, type Example, type Wire } from '@dzfp/core';
import type { LibraryReport, ProjectLibrary } from './model/project.ts';
import type { StepParameters } from './project-steps.ts';

const values: Wire<StepParameters> = { advanceShare: '0.3' };
const steps = {
  on: '2019-06-30',
  inLibrary: true,
  budget: '100.00',
  paid: '30.00',
  approvedOn: '2019-02-01',
  startedOn: null,
  acceptedOn: null,
  reimbursedOn: null,
  handedOverOn: null,
} as const;
const library: Wire<ProjectLibrary> = {
  on: '2019-06-30',
  projects: [
    { project: 'P-1', steps },
    { project: 'P-2', steps: { ...steps, inLibrary: false, approvedOn: null } },
  ],
};

/** Cases of a library; all fictional. */
export const projectLibraryExamples: readonly Example<ProjectLibrary, LibraryReport, StepParameters>[] = [
  {
    title: text('一个批复、一个库外用钱', 'One approved, one paid outside'),
    parameters: values,
    standing: 'assumed',
    input: library,
    expected: {
      stages: [
        { stage: 'outside', projects: 1, budget: '100.00', paid: '30.00' },
        { stage: 'approved', projects: 1, budget: '100.00', paid: '30.00' },
      ],
      faults: [{ project: 'P-2' }],
      outside: '30.00',
    },
  },
  {
    title: text('批复当日即可拨付', 'On the day of approval money may be paid'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-02-01', projects: [{ project: 'P-1', steps }] },
    expected: { faults: [], outside: '0.00' },
  },
  {
    title: text('批复前一日：库外', 'A day before approval: outside'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-01-31', projects: [{ project: 'P-1', steps }] },
    expected: { outside: '30.00' },
  },
  {
    title: text('同一编号两个项目：拒绝', 'Two projects of one number are refused'),
    parameters: values,
    standing: 'assumed',
    input: {
      ...library,
      projects: [
        { project: 'P-1', steps },
        { project: 'P-1', steps },
      ],
    },
    refused: 'DZ602',
  },
  {
    title: text('清单未知：不能统计', 'Without a list nothing is reported'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-06-30' },
    refused: 'DZ107',
  },
];

import { text, type Example, type Wire } from '@dzfp/core';
import type { LibraryReport, ProjectLibrary } from './model/project-library.ts';
import type { ProjectEntry } from './model/project-step.ts';
import type { ProjectStepParameters } from './project-step.ts';

const values: Wire<ProjectStepParameters> = { advanceShare: '0.3' };
const step = (entry: string, on: string, act: ProjectEntry['act'], amount?: string): Wire<ProjectEntry> => ({
  entry,
  project: 'P-1',
  on,
  act,
  paper: true,
  ...(amount === undefined ? {} : { amount }),
});
const greenhouse = [
  step('1', '2019-01-10', 'enter'),
  step('2', '2019-03-01', 'approve', '200000.00'),
  step('3', '2019-03-20', 'start'),
  step('4', '2019-04-01', 'pay', '60000.00'),
  step('5', '2019-08-15', 'accept'),
  step('6', '2019-09-01', 'reimburse'),
  step('7', '2019-09-10', 'pay', '140000.00'),
  step('8', '2019-10-01', 'handOver'),
];

/** Cases of our own making; the share of the advance is made up. */
export const projectLibraryExamples: readonly Example<ProjectLibrary, LibraryReport, ProjectStepParameters>[] = [
  {
    title: text('大棚项目从入库到移交，没有问题', 'A greenhouse from the library to the handover, nothing wrong'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-12-31', entries: greenhouse },
    expected: {
      projects: [{ project: 'P-1', stage: 'handedOver', since: '2019-10-01', budget: '200000.00', paid: '200000.00' }],
      findings: [],
      paid: '200000.00',
      wrongful: '0.00',
    },
  },
  {
    title: text('统计到验收前一日：仍为开工', 'Seen a day before the acceptance: started'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-08-14', entries: greenhouse },
    expected: {
      projects: [{ project: 'P-1', stage: 'started', since: '2019-03-20', budget: '200000.00', paid: '60000.00' }],
      paid: '60000.00',
    },
  },
  {
    title: text('库外项目拨了1万元：列为问题', 'Ten thousand yuan for a project outside the library is a finding'),
    parameters: values,
    standing: 'assumed',
    input: {
      on: '2019-12-31',
      entries: [...greenhouse, { ...step('9', '2019-05-01', 'pay', '10000.00'), project: 'P-2' }],
    },
    expected: {
      findings: [{ project: 'P-2', entry: '9', on: '2019-05-01', fault: 'outsideLibrary', wrongful: '10000.00' }],
      paid: '210000.00',
      wrongful: '10000.00',
    },
  },
  {
    title: text('验收报告是否存档未知：列为无法判断', 'Whether the report is on file is unknown: named, not judged'),
    parameters: values,
    standing: 'assumed',
    input: {
      on: '2019-08-31',
      entries: [...greenhouse.slice(0, 4), { entry: '5', project: 'P-1', on: '2019-08-15', act: 'accept' }],
    },
    expected: {
      projects: [{ project: 'P-1', stage: 'started', since: '2019-03-20', budget: '200000.00', paid: '60000.00' }],
      findings: [{ project: 'P-1', entry: '5', on: '2019-08-15', fault: 'unknown', wrongful: '0.00' }],
    },
  },
  {
    title: text(
      '同日入库、批复、拨付：依次，不看编号',
      'Entered, approved and paid on one day: in order, whatever the numbers',
    ),
    parameters: values,
    standing: 'assumed',
    input: {
      on: '2019-03-01',
      entries: [
        step('1', '2019-03-01', 'pay', '30.00'),
        step('2', '2019-03-01', 'approve', '100.00'),
        step('3', '2019-03-01', 'enter'),
      ],
    },
    expected: {
      projects: [{ project: 'P-1', stage: 'approved', since: '2019-03-01', budget: '100.00', paid: '30.00' }],
      findings: [],
    },
  },
  {
    title: text('先拨付、次日才批复：仍是违规', 'Paid a day before the approval: wrongful still'),
    parameters: values,
    standing: 'assumed',
    input: {
      on: '2019-12-31',
      entries: [
        step('1', '2019-02-01', 'enter'),
        step('2', '2019-02-28', 'pay', '30.00'),
        step('3', '2019-03-01', 'approve', '100.00'),
      ],
    },
    expected: {
      projects: [{ project: 'P-1', stage: 'approved', since: '2019-03-01', budget: '100.00', paid: '30.00' }],
      findings: [{ project: 'P-1', entry: '2', on: '2019-02-28', fault: 'notApproved', wrongful: '30.00' }],
      wrongful: '30.00',
    },
  },
  {
    title: text('拨付金额未知：列为无法判断', 'A payment of unknown amount is named, not judged'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-12-31', entries: [...greenhouse.slice(0, 3), step('4', '2019-04-01', 'pay')] },
    expected: {
      findings: [{ project: 'P-1', entry: '4', on: '2019-04-01', fault: 'unknown', wrongful: '0.00' }],
      paid: '0.00',
    },
  },
  {
    title: text(
      '拨款凭证是否存档未知：不判断，金额仍计',
      'Whether a voucher is on file is unknown: not judged, and yet paid',
    ),
    parameters: values,
    standing: 'assumed',
    input: {
      on: '2019-12-31',
      entries: [
        ...greenhouse.slice(0, 3),
        { entry: '4', project: 'P-1', on: '2019-04-01', act: 'pay', amount: '60000.00' },
      ],
    },
    expected: {
      findings: [{ project: 'P-1', entry: '4', on: '2019-04-01', fault: 'unknown', wrongful: '0.00' }],
      paid: '60000.00',
    },
  },
  {
    title: text('同一条记录录入两次：拒绝', 'An entry entered twice is refused'),
    parameters: values,
    standing: 'assumed',
    input: { on: '2019-12-31', entries: [greenhouse[0], greenhouse[0]] },
    refused: 'DZ602',
  },
];

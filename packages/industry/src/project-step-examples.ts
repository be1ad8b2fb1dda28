import { text, type Example, type Wire } from '@dzfp/core';
import type { ProjectEntry, ProjectSoFar, ProjectStep } from './model/project-step.ts';
import type { ProjectStepParameters } from './project-step.ts';

const values: Wire<ProjectStepParameters> = { advanceShare: '0.3' };
const payment: Wire<ProjectEntry> = {
  entry: '990-4',
  project: '990',
  on: '2019-06-20',
  act: 'pay',
  paper: true,
  amount: '30000.00',
};
const started: Wire<ProjectSoFar> = { stage: 'started', budget: '100000.00', paid: '0.00' };

/** Cases of our own making; the share of the advance is made up. */
export const projectStepExamples: readonly Example<ProjectEntry, ProjectStep, ProjectStepParameters, ProjectSoFar>[] = [
  {
    title: text('批复10万元，验收前恰拨三成：合规', 'Of 100,000 exactly three tenths before acceptance is right'),
    parameters: values,
    standing: 'assumed',
    input: payment,
    before: started,
    expected: { accepted: true, obstacle: 'none', stage: 'started', wrongful: '0.00' },
  },
  {
    title: text('多拨一分：这一分列为违规', 'A fen more: that fen is wrongful'),
    parameters: values,
    standing: 'assumed',
    input: { ...payment, amount: '30000.01' },
    before: started,
    expected: { accepted: false, obstacle: 'aboveLimit', wrongful: '0.01' },
  },
  {
    title: text('未入库就拨付：全额违规', 'Paid to a project outside the library: all of it is wrongful'),
    parameters: values,
    standing: 'assumed',
    input: payment,
    expected: { accepted: false, obstacle: 'outsideLibrary', stage: 'outside', wrongful: '30000.00' },
  },
  {
    title: text('入库未批复就拨付：全额违规', 'Paid before the approval: all of it is wrongful'),
    parameters: values,
    standing: 'assumed',
    input: payment,
    before: { stage: 'library', budget: '0.00', paid: '0.00' },
    expected: { obstacle: 'notApproved', wrongful: '30000.00' },
  },
  {
    title: text('验收后可拨足批复金额', 'After acceptance the whole budget may be paid'),
    parameters: values,
    standing: 'assumed',
    input: { ...payment, amount: '70000.00' },
    before: { stage: 'accepted', budget: '100000.00', paid: '30000.00' },
    expected: { accepted: true, wrongful: '0.00' },
  },
  {
    title: text('超批复金额一分：违规', 'A fen above the budget is wrongful'),
    parameters: values,
    standing: 'assumed',
    input: { ...payment, amount: '70000.01' },
    before: { stage: 'handedOver', budget: '100000.00', paid: '30000.00' },
    expected: { accepted: false, obstacle: 'aboveLimit', wrongful: '0.01' },
  },
  {
    title: text('没有拨款凭证：不认可，金额仍计', 'A payment without a voucher does not count as right'),
    parameters: values,
    standing: 'assumed',
    input: { ...payment, paper: false },
    before: started,
    expected: { accepted: false, obstacle: 'noPaper', wrongful: '0.00' },
  },
  {
    title: text('已批复又批复：不认可，批复金额不变', 'Approved again: does not count'),
    parameters: values,
    standing: 'assumed',
    input: { ...payment, act: 'approve', amount: '999.00' },
    before: { ...started, stage: 'approved' },
    expected: { accepted: false, obstacle: 'outOfOrder', stage: 'approved' },
  },
  {
    title: text('报账后拨清余款', 'After the account the rest is paid'),
    parameters: values,
    standing: 'assumed',
    input: { ...payment, amount: '70000.00' },
    before: { stage: 'reimbursed', budget: '100000.00', paid: '30000.00' },
    expected: { accepted: true, wrongful: '0.00' },
  },
  {
    title: text('未开工先验收：不认可，仍为批复', 'Accepted before the start: does not count'),
    parameters: values,
    standing: 'assumed',
    input: { entry: '990-3', project: '990', on: '2019-06-01', act: 'accept', paper: true },
    before: { ...started, stage: 'approved' },
    expected: { accepted: false, obstacle: 'outOfOrder', stage: 'approved' },
  },
  {
    title: text('没有验收报告：验收不认可', 'Without the report the acceptance does not count'),
    parameters: values,
    standing: 'assumed',
    input: { entry: '990-5', project: '990', on: '2019-09-01', act: 'accept', paper: false },
    before: started,
    expected: { accepted: false, obstacle: 'noPaper', stage: 'started' },
  },
  {
    title: text('入库材料是否存档未知：不能判断', 'Whether the papers are on file is unknown: not decided'),
    parameters: values,
    standing: 'assumed',
    input: { entry: '990-1', project: '990', on: '2019-03-01', act: 'enter' },
    refused: 'DZ301',
  },
  {
    title: text('金额为负：拒绝', 'A negative amount is refused'),
    parameters: values,
    standing: 'assumed',
    input: { ...payment, amount: '-0.01' },
    refused: 'DZ105',
  },
];

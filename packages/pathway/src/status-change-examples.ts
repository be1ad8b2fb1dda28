import { text, type Example, type Wire } from '@dzfp/core';
import type { RegisterPlace } from './model/register-place.ts';
import type { StatusSoFar, StatusStep } from './model/status-step.ts';
import type { StatusChange } from './model/status-outcome.ts';
import type { StatusChangeParameters } from './status-change-parameters.ts';

const nowhere: Readonly<Record<RegisterPlace, boolean>> = {
  outside: false,
  notLifted: false,
  liftedWithPolicy: false,
  liftedWithoutPolicy: false,
  returned: false,
  instantHelp: false,
};
const everywhere = <T>(value: T): Readonly<Record<RegisterPlace, T>> => ({
  outside: value,
  notLifted: value,
  liftedWithPolicy: value,
  liftedWithoutPolicy: value,
  returned: value,
  instantHelp: value,
});
const values: Wire<StatusChangeParameters> = {
  stepAllowed: {
    outside: { ...nowhere, notLifted: true, instantHelp: true },
    notLifted: { ...nowhere, liftedWithPolicy: true },
    liftedWithPolicy: { ...nowhere, liftedWithoutPolicy: true, returned: true, instantHelp: true },
    liftedWithoutPolicy: { ...nowhere, returned: true, instantHelp: true },
    returned: { ...nowhere, liftedWithPolicy: true },
    instantHelp: { ...nowhere, liftedWithPolicy: true },
  },
  signatureNeeded: everywhere(true),
  noticesNeeded: everywhere(1),
  noticeDays: 7,
};
const exit: Wire<StatusStep> = {
  stepId: '2019-001',
  household: '990001',
  announcedOn: '2019-11-20',
  to: 'liftedWithPolicy',
  conditionMet: true,
  reviewed: true,
  verified: true,
  signedByHousehold: true,
  notices: [{ from: '2019-11-08', until: '2019-11-14', objected: false }],
};
const poor = { place: 'notLifted' } as const;
const { conditionMet: _unassessed, ...unassessed } = exit;

/** Cases of changes; all of our own making, with steps and days that no source of Shandong gives. */
export const statusChangeExamples: readonly Example<StatusStep, StatusChange, StatusChangeParameters, StatusSoFar>[] = [
  {
    title: text('未脱贫户达标退出，公示恰满七天', 'A poor household leaves; the notice ran exactly seven days'),
    parameters: values,
    standing: 'assumed',
    input: exit,
    before: poor,
    expected: { effective: true, obstacle: 'none' },
  },
  {
    title: text('公示少一天：不生效', 'A notice a day too short: no effect'),
    parameters: values,
    standing: 'assumed',
    input: { ...exit, notices: [{ from: '2019-11-08', until: '2019-11-13', objected: false }] },
    before: poor,
    expected: { noticed: false, effective: false, obstacle: 'notNoticed' },
  },
  {
    title: text('本户未签字：不生效', 'Not signed by the household: no effect'),
    parameters: values,
    standing: 'assumed',
    input: { ...exit, signedByHousehold: false },
    before: poor,
    expected: { effective: false, obstacle: 'notSigned' },
  },
  {
    title: text('公示有异议：不生效', 'An objection stands: no effect'),
    parameters: values,
    standing: 'assumed',
    input: { ...exit, notices: [{ from: '2019-11-08', until: '2019-11-14', objected: true }] },
    before: poor,
    expected: { effective: false, obstacle: 'objected' },
  },
  {
    title: text('未建档户不能直接“脱贫”', 'Nobody is lifted from outside the register'),
    parameters: values,
    standing: 'assumed',
    input: exit,
    expected: { stepAllowed: false, effective: false, obstacle: 'stepNotAllowed' },
  },
  {
    title: text('脱贫不享受政策户返贫后重新纳入', 'Lifted without policies, fallen back, taken in again'),
    parameters: values,
    standing: 'assumed',
    input: { ...exit, to: 'returned' },
    before: { place: 'liftedWithoutPolicy' },
    expected: { effective: true, obstacle: 'none' },
  },
  {
    title: text('退出条件未评估：不能决定', 'Condition of the exit not assessed: not decided'),
    parameters: values,
    standing: 'assumed',
    input: unassessed,
    refused: 'DZ301',
  },
  {
    title: text('没有户编号：拒绝', 'No number of the household: refused'),
    parameters: values,
    standing: 'assumed',
    input: { stepId: '2019-001', announcedOn: '2019-11-20', to: 'returned' },
    refused: 'DZ107',
  },
];

import { text, type Example, type Wire } from '@dzfp/core';
import type { RegisterAxes } from './model/register-axes.ts';
import type { RegisterStanding, RegisterStandingParameters } from './register-standing.ts';

const values: Wire<RegisterStandingParameters> = {
  policiesInForce: {
    notLifted: true,
    liftedWithPolicy: true,
    liftedWithoutPolicy: false,
    returned: true,
    instantHelp: true,
  },
};
const person: Wire<RegisterAxes> = {
  on: '2019-06-30',
  status: 'liftedWithPolicy',
  dibao: false,
  tekun: false,
  instantHelpSince: null,
};
const { tekun: _unknown, ...tekunUnknown } = person;

/** Cases of our own making. */
export const registerStandingExamples: readonly Example<RegisterAxes, RegisterStanding, RegisterStandingParameters>[] =
  [
    {
      title: text('脱贫享受政策', 'Lifted, policies go on'),
      parameters: values,
      standing: 'assumed',
      input: person,
      expected: { policiesInForce: true, civilAffairs: 'none', underInstantHelp: false },
    },
    {
      title: text('脱贫不享受政策的特困人员：身份各自独立', 'Tekun, lifted without policies: each by itself'),
      parameters: values,
      standing: 'assumed',
      input: { ...person, status: 'liftedWithoutPolicy', tekun: true },
      expected: { policiesInForce: false, civilAffairs: 'tekun' },
    },
    {
      title: text('即时帮扶首日：已在帮扶', 'The first day of instant help counts'),
      parameters: values,
      standing: 'assumed',
      input: { ...person, instantHelpSince: '2019-06-30' },
      expected: { underInstantHelp: true },
    },
    {
      title: text('即时帮扶明日开始：尚未帮扶', 'Instant help from tomorrow is none today'),
      parameters: values,
      standing: 'assumed',
      input: { ...person, instantHelpSince: '2019-07-01' },
      expected: { underInstantHelp: false },
    },
    {
      title: text('同时列为低保和特困：拒绝', 'On both lists, dibao and tekun: refused'),
      parameters: values,
      standing: 'assumed',
      input: { ...person, dibao: true, tekun: true },
      refused: 'DZ114',
    },
    {
      title: text('是否特困不详：不能决定', 'Not known whether tekun: not decided'),
      parameters: values,
      standing: 'assumed',
      input: tekunUnknown,
      refused: 'DZ301',
    },
  ];

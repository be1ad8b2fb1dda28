import {
  definePolicy,
  flag,
  label,
  parameter,
  record,
  table,
  text,
  type Policy,
  type Schema,
  type Table,
} from '@dzfp/core';
import {
  civilAffairsCategory,
  povertyStatus,
  renovationProgress2020,
  workPoints2019,
  type CivilAffairsCategory,
  type PovertyStatus,
} from '@dzfp/core/model';
import { RegisterAxes } from './model/register-axes.ts';
import { registerStandingExamples } from './register-standing-examples.ts';
import { instantHelpReport } from './sources.ts';

/** What follows from each axis by itself. */
export interface RegisterStanding {
  /** Whether the policies for the registered poor are in force for the person. */
  readonly policiesInForce: boolean;
  readonly civilAffairs: CivilAffairsCategory;
  readonly underInstantHelp: boolean;
}
/** For which statuses of the register the policies are in force. */
export interface RegisterStandingParameters {
  readonly policiesInForce: Table<PovertyStatus, boolean>;
}

const RegisterStanding: Schema<RegisterStanding> = record<RegisterStanding>('身份', 'standing', {
  policiesInForce: flag('享受扶贫政策', 'policies in force'),
  civilAffairs: civilAffairsCategory,
  underInstantHelp: flag('正在即时帮扶', 'under instant help'),
});

/**
 * 三类身份分列 (clause 1.4): the status in the register, the category of civil affairs and instant help as a measure are three axes.
 * None follows from another: a tekun person need not be registered, and who is lifted may still be helped at once.
 *
 * @source S0 S1 S86
 */
export const registerStanding: Policy<
  'pathway/register-standing',
  RegisterAxes,
  RegisterStanding,
  RegisterStandingParameters
> = /* @__PURE__ */ definePolicy({
  id: 'pathway/register-standing',
  clauses: ['1.4'],
  title: text('登记、民政、即时帮扶身份', 'Standing in register, civil affairs and instant help'),
  summary: text(
    '是否享受扶贫政策看登记状态，是否低保特困看民政认定，是否即时帮扶另行记录。',
    'Policies follow the register, dibao and tekun follow civil affairs, instant help is kept apart.',
  ),
  subject: 'person',
  authority: text('扶贫开发办公室会同民政局', 'poverty-alleviation office with the civil affairs bureau'),
  papers: [text('建档立卡名册', 'the register'), text('低保、特困名册', 'lists of dibao and tekun')],
  timeLimit: text('随名册变更', 'with each change of the lists'),
  level: text('县', 'county'),
  sources: [workPoints2019, instantHelpReport, renovationProgress2020],
  interactions: [
    { with: 'pathway/status-change', what: text('登记状态的变更', 'changes of the status') },
    { with: 'safety-net/tekun-support', what: text('特困身份与建档立卡无关', 'tekun does not depend on the register') },
  ],
  input: RegisterAxes,
  output: RegisterStanding,
  parameters: {
    policiesInForce: parameter(
      'pathway/policies-in-force',
      '1.4',
      table(povertyStatus, flag('享受扶贫政策', 'policies in force')),
    ),
  },
  on: 'on',
  requires: [
    {
      id: 'not-dibao-and-tekun',
      fields: ['dibao', 'tekun'],
      rule: text('低保和特困不得兼享', 'nobody holds dibao and tekun on one day'),
      holds: (person) => person.dibao.and(person.tekun).not(),
    },
  ],
  formula: (person, p) => {
    const ofDibao = person.dibao.choose(label(civilAffairsCategory, 'dibao'), label(civilAffairsCategory, 'none'));
    const since = person.instantHelpSince;
    return {
      policiesInForce: p.policiesInForce.at(person.status),
      civilAffairs: person.tekun.choose(label(civilAffairsCategory, 'tekun'), ofDibao),
      underInstantHelp: since.isNone.not().and(since.ifNone(person.on).isOnOrBefore(person.on)),
    };
  },
  assessment: {
    per: 'member',
    // Whether help is being given at once is on no list of the register, whatever the status is called.
    facts: ({ household, member: { dibao, tekun }, on }) => ({
      on,
      status: household.status,
      ...(dibao === undefined ? {} : { dibao }),
      ...(tekun === undefined ? {} : { tekun }),
    }),
  },
  laws: [
    {
      id: 'tekun-goes-by-civil-affairs',
      title: text('特困身份只看民政认定', 'tekun follows civil affairs alone'),
      holds: ({ facts, result }) => facts.tekun.not().or(result.civilAffairs.is('tekun')),
    },
    {
      id: 'policies-go-by-the-register',
      title: text('是否享受政策只看登记状态', 'whether policies are in force follows the register alone'),
      holds: ({ facts, parameters, result }) => {
        const said = parameters.policiesInForce.at(facts.status);
        return said.and(result.policiesInForce).or(said.not().and(result.policiesInForce.not()));
      },
    },
  ],
  examples: registerStandingExamples,
});

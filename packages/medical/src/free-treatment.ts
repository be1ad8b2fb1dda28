import {
  choice,
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
import type * as z from 'zod';
import { civilAffairsCategory, workPoints2019, type CivilAffairsCategory } from '@dzfp/core/model';
import { freeTreatmentExamples } from './free-treatment-examples.ts';
import { identityInRegister } from './register-facts.ts';

/** What a patient suffers from, as far as the clause names it; its list is open (等). */
export type Condition = 'severeMentalDisorder' | 'cataract' | 'other';
/** Whom the clause means by the poor. */
export type PoorGroup = 'registered' | 'registeredOrCivilAffairs';
/** Why somebody is, or is not, treated free of charge. */
export type FreeTreatmentReason = 'entitled' | 'notPoor' | 'conditionNotCovered' | 'notDiagnosed';

/** A patient who may be treated free of charge. */
export interface Patient {
  readonly condition: Condition;
  readonly registered: boolean;
  readonly civilAffairs: CivilAffairsCategory;
  /** Whether a diagnosis by a qualified institution is on file. */
  readonly diagnosisCertified?: boolean;
}
/** Whether the treatment is free, and why. */
export interface FreeTreatment {
  readonly eligible: boolean;
  readonly reason: FreeTreatmentReason;
}
/** What the clause leaves open. */
export interface FreeTreatmentParameters {
  readonly covered: Table<Condition, boolean>;
  readonly poorGroup: PoorGroup;
}

const Condition: z.ZodType<Condition, Condition> = choice('病种', 'condition', {
  severeMentalDisorder: text('严重精神障碍', 'severe mental disorder'),
  cataract: text('白内障', 'cataract'),
  other: text('其他', 'other'),
});
const PoorGroup: z.ZodType<PoorGroup, PoorGroup> = choice('贫困患者的范围', 'whom "the poor" means', {
  registered: text('建档立卡贫困人口', 'the registered poor'),
  registeredOrCivilAffairs: text('建档立卡、低保、特困人员', 'the registered poor, dibao recipients and tekun persons'),
});
const FreeTreatmentReason: z.ZodType<FreeTreatmentReason, FreeTreatmentReason> = choice('理由', 'reason', {
  entitled: text('符合条件', 'entitled'),
  notPoor: text('不属于贫困患者', 'not among the poor'),
  conditionNotCovered: text('病种不在范围内', 'condition not covered'),
  notDiagnosed: text('无合格机构的诊断证明', 'no certified diagnosis'),
});
const Patient: Schema<Patient> = record<Patient>('患者', 'patient', {
  condition: Condition,
  registered: flag('建档立卡且享受政策', 'registered poor with policies in force'),
  civilAffairs: civilAffairsCategory,
  diagnosisCertified: flag('有合格机构的诊断证明', 'certified diagnosis on file').optional(),
});
const FreeTreatment: Schema<FreeTreatment> = record<FreeTreatment>('免费救治', 'free treatment', {
  eligible: flag('可免费救治', 'treated free of charge'),
  reason: FreeTreatmentReason,
});

/**
 * 免费救治 (clause 6.4): severe mental disorder and cataract are treated free of charge among the poor, on a certified diagnosis.
 * No amounts and no hospitals were found, so none are computed; a condition that the clause does not name has no value.
 *
 * @source S0
 */
export const freeTreatment: Policy<'medical/free-treatment', Patient, FreeTreatment, FreeTreatmentParameters> =
  /* @__PURE__ */ definePolicy({
    id: 'medical/free-treatment',
    clauses: ['6.4'],
    title: text('免费救治', 'Free treatment'),
    summary: text(
      '对贫困患者的严重精神障碍、白内障等实施免费救治。',
      'Severe mental disorder, cataract and others are treated free of charge among the poor.',
    ),
    subject: 'person',
    authority: text('卫生健康局', 'health bureau'),
    papers: [text('合格医疗机构的诊断证明', 'diagnosis certificate of a qualified institution')],
    timeLimit: text('未见来源', 'no source was found'),
    level: text('县', 'county'),
    sources: [workPoints2019],
    input: Patient,
    output: FreeTreatment,
    parameters: {
      covered: parameter(
        'medical/free-treatment-covered',
        '6.4',
        table(Condition, flag('病种在范围内', 'condition covered')),
      ),
      poorGroup: parameter('medical/free-treatment-group', '6.4', PoorGroup),
    },
    formula: (patient, p) => {
      const poor = p.poorGroup
        .match({
          registered: patient.registered,
          registeredOrCivilAffairs: patient.registered.or(patient.civilAffairs.isOneOf('dibao', 'tekun')),
        })
        .as('属于贫困患者', 'among the poor');
      const covered = p.covered.at(patient.condition).as('病种在范围内', 'condition covered');
      const diagnosed = patient.diagnosisCertified;
      const because = (reason: FreeTreatmentReason): ReturnType<typeof label<FreeTreatmentReason>> =>
        label(FreeTreatmentReason, reason);
      const byDiagnosis = diagnosed.choose(because('entitled'), because('notDiagnosed'));
      const byCondition = covered.choose(byDiagnosis, because('conditionNotCovered'));
      return {
        eligible: poor.and(covered).and(diagnosed),
        reason: poor.choose(byCondition, because('notPoor')),
      };
    },
    assessment: {
      per: 'member',
      facts: (situation) => identityInRegister(situation),
      owed: 'eligible',
    },
    laws: [
      {
        id: 'never-without-diagnosis',
        title: text('没有诊断证明不得免费救治', 'nobody is treated free without a certified diagnosis'),
        holds: ({ facts, result }) => result.eligible.not().or(facts.diagnosisCertified),
      },
      {
        id: 'reason-agrees',
        title: text('理由与结论一致', 'the reason agrees with the answer'),
        holds: ({ result }) => {
          const entitled = result.reason.is('entitled');
          return entitled.and(result.eligible).or(entitled.not().and(result.eligible.not()));
        },
      },
    ],
    examples: freeTreatmentExamples,
  });

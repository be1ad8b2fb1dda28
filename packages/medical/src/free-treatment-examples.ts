import { text, type Example, type Wire } from '@dzfp/core';
import type { FreeTreatment, FreeTreatmentParameters, Patient } from './free-treatment.ts';

/** The clause names two conditions; whether others are covered is not known and left out. */
const values: Wire<FreeTreatmentParameters> = {
  covered: { severeMentalDisorder: true, cataract: true },
  poorGroup: 'registeredOrCivilAffairs',
};
const patient: Wire<Patient> = {
  condition: 'cataract',
  registered: true,
  civilAffairs: 'none',
  diagnosisCertified: true,
};

/** Cases of free treatment. */
export const freeTreatmentExamples: readonly Example<Patient, FreeTreatment, FreeTreatmentParameters>[] = [
  {
    title: text('建档立卡白内障患者', 'A registered patient with cataract'),
    parameters: values,
    standing: 'reported',
    source: 'S0',
    input: patient,
    expected: { eligible: true, reason: 'entitled' },
  },
  {
    title: text('低保对象：是否属于贫困患者取决于口径', 'A dibao recipient: it depends on whom "the poor" means'),
    parameters: { ...values, poorGroup: 'registered' },
    standing: 'assumed',
    input: { ...patient, registered: false, civilAffairs: 'dibao' },
    expected: { eligible: false, reason: 'notPoor' },
  },
  {
    title: text('没有诊断证明', 'No certified diagnosis'),
    parameters: values,
    standing: 'assumed',
    input: { ...patient, condition: 'severeMentalDisorder', diagnosisCertified: false },
    expected: { eligible: false, reason: 'notDiagnosed' },
  },
  {
    title: text('不属于贫困患者：不需诊断证明即可答复', 'Not among the poor: answered without the diagnosis'),
    parameters: values,
    standing: 'assumed',
    input: { condition: 'cataract', registered: false, civilAffairs: 'none' },
    expected: { eligible: false, reason: 'notPoor' },
  },
  {
    title: text('诊断证明未知：不作结论', 'Diagnosis unknown: no answer'),
    parameters: values,
    standing: 'assumed',
    input: { condition: 'cataract', registered: true, civilAffairs: 'none' },
    refused: 'DZ301',
  },
  {
    title: text('条款未列明的病种：没有来源', 'A condition that the clause does not name: no source'),
    parameters: values,
    standing: 'assumed',
    input: { ...patient, condition: 'other' },
    refused: 'DZ302',
  },
];

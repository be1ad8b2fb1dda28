import { choice, text, type Schema, type Text } from '@dzfp/core';

/** What a household needs, as it is told at the one door. */
export type Need =
  'dailyLiving' | 'noSupport' | 'illness' | 'schooling' | 'dwelling' | 'disaster' | 'noWork' | 'sudden';

/** 求助事项. */
export const Need: Schema<Need> = choice<Readonly<Record<Need, Text>>>('求助事项', 'need', {
  dailyLiving: text('生活困难', 'daily living'),
  noSupport: text('无劳动能力、无收入来源、无赡养人', 'no work, no income, nobody to support'),
  illness: text('看病费用', 'cost of illness'),
  schooling: text('上学费用', 'cost of schooling'),
  dwelling: text('住房不安全', 'unsafe dwelling'),
  disaster: text('受灾', 'disaster'),
  noWork: text('没有工作', 'no work'),
  sudden: text('突发困难', 'sudden hardship'),
});

/** The assistances behind the one door. */
export type Assistance =
  'dibao' | 'tekun' | 'medical' | 'education' | 'housing' | 'disasterRelief' | 'employment' | 'temporary';

/** 救助种类. */
export const Assistance: Schema<Assistance> = choice<Readonly<Record<Assistance, Text>>>('救助种类', 'assistance', {
  dibao: text('最低生活保障', 'dibao'),
  tekun: text('特困人员供养', 'tekun support'),
  medical: text('医疗救助', 'medical assistance'),
  education: text('教育救助', 'education assistance'),
  housing: text('住房救助', 'housing assistance'),
  disasterRelief: text('受灾人员救助', 'disaster relief'),
  employment: text('就业救助', 'employment assistance'),
  temporary: text('临时救助', 'temporary assistance'),
});

/** The bureaus that give the assistances. */
export type Bureau = 'civilAffairs' | 'healthcareSecurity' | 'education' | 'housing' | 'emergency' | 'humanResources';

/** 主管部门. */
export const Bureau: Schema<Bureau> = choice<Readonly<Record<Bureau, Text>>>('主管部门', 'bureau', {
  civilAffairs: text('民政局', 'civil affairs bureau'),
  healthcareSecurity: text('医疗保障局', 'healthcare security bureau'),
  education: text('教育和体育局', 'education bureau'),
  housing: text('住房和城乡建设局', 'housing bureau'),
  emergency: text('应急管理局', 'emergency bureau'),
  humanResources: text('人力资源和社会保障局', 'human resources bureau'),
});

/** The paper that an assistance needs beside the application. */
export type Paper =
  | 'incomeConsent'
  | 'careAssessment'
  | 'medicalBills'
  | 'schoolProof'
  | 'appraisal'
  | 'damageReport'
  | 'jobSeekerCard'
  | 'hardshipProof';

/** 所需材料. */
export const Paper: Schema<Paper> = choice<Readonly<Record<Paper, Text>>>('所需材料', 'paper', {
  incomeConsent: text('收入财产声明和核对授权书', 'statement of income and property with consent to its check'),
  careAssessment: text('生活自理能力评估', 'assessment of self-care'),
  medicalBills: text('诊断证明和费用结算单', 'diagnosis and bills'),
  schoolProof: text('在校证明', 'proof of enrolment at school'),
  appraisal: text('房屋安全鉴定报告', 'safety appraisal of the house'),
  damageReport: text('灾情核实表', 'verified report of the damage'),
  jobSeekerCard: text('就业创业证', 'job-seeker card'),
  hardshipProof: text('困难情况证明', 'evidence of the hardship'),
});

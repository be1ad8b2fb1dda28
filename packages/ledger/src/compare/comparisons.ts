import { text, type Text } from '@dzfp/core';
import type { Severity } from '../finding.ts';
import type { Comparison, Disagreement, SharedValue } from './comparison.ts';

function says(id: string, severity: Severity, message: Text, mend: Text): Disagreement {
  return { id, severity, message, mend };
}

const askBureau = text(
  '请与主管部门逐人核对，以核实结果改登记或改名单。',
  'Compare one by one with the bureau; correct the register or the list.',
);

/** The same number under two names: it is still the same person, but one of the two is written wrongly. */
function sameName(id: string): SharedValue {
  const message = text('号码相同而姓名不同', 'the same number under another name');
  return { ours: 'name', theirs: 'name', disagreement: says(id, 'look', message, askBureau) };
}

const byPerson = { subject: 'person', by: { ours: 'citizenNumber', theirs: 'citizenNumber' } } as const;

/** School roll (学籍): who is in school, in which grade. */
export const schoolRoll: Comparison = {
  id: 'C-SR',
  title: text('与学籍名单比对', 'Comparison with the school roll'),
  clause: '5.1',
  list: 'school-roll',
  ...byPerson,
  claim: { field: 'inSchool', no: ['notInSchool'] },
  notInTheirs: says(
    'C-SR-1',
    'warning',
    text('登记为在校生，学籍中没有', 'in school by the register, but not on the roll'),
    askBureau,
  ),
  notInOurs: says(
    'C-SR-2',
    'warning',
    text('学籍在册，登记为非在校生', 'on the roll, but not in school by the register'),
    askBureau,
  ),
  shared: [
    {
      ours: 'inSchool',
      theirs: 'inSchool',
      disagreement: says('C-SR-3', 'warning', text('年级与学籍不一致', 'another grade than on the roll'), askBureau),
    },
    sameName('C-SR-9'),
  ],
};

/** Dibao list of civil affairs (低保名单). */
export const dibaoList: Comparison = {
  id: 'C-DB',
  title: text('与民政低保名单比对', 'Comparison with the dibao list'),
  clause: '8.1',
  list: 'dibao',
  where: { field: 'category', is: ['dibao'] },
  ...byPerson,
  claim: { field: 'dibao', no: [false] },
  notInTheirs: says(
    'C-DB-1',
    'error',
    text('登记享受低保，民政名单中没有', 'draws dibao by the register, but not on the list'),
    askBureau,
  ),
  notInOurs: says(
    'C-DB-2',
    'error',
    text('民政名单有低保，登记为不享受', 'on the dibao list, but not by the register'),
    askBureau,
  ),
  shared: [sameName('C-DB-9')],
};

/** Tekun list of civil affairs (特困供养名单). */
export const tekunList: Comparison = {
  id: 'C-TK',
  title: text('与民政特困名单比对', 'Comparison with the tekun list'),
  clause: '8.1',
  list: 'dibao',
  where: { field: 'category', is: ['tekun'] },
  ...byPerson,
  claim: { field: 'tekun', no: [false] },
  notInTheirs: says(
    'C-TK-1',
    'error',
    text('登记特困供养，民政名单中没有', 'in tekun care by the register, but not on the list'),
    askBureau,
  ),
  notInOurs: says(
    'C-TK-2',
    'error',
    text('民政名单有特困供养，登记为不享受', 'on the tekun list, but not by the register'),
    askBureau,
  ),
  shared: [sameName('C-TK-9')],
};

/** Disability cards of the disabled persons' federation (残疾人证). */
export const disabilityCards: Comparison = {
  id: 'C-DC',
  title: text('与残联持证名单比对', 'Comparison with the disability cards'),
  clause: '1.4',
  list: 'disability-card',
  ...byPerson,
  claim: { field: 'disabilityLevel', no: [], blankIsNo: true },
  notInTheirs: says(
    'C-DC-1',
    'warning',
    text('登记有残疾等级，残联名单中没有', 'a level by the register, but no card'),
    askBureau,
  ),
  notInOurs: says(
    'C-DC-2',
    'warning',
    text('持有残疾人证，登记未填残疾等级', 'a card, but no level in the register'),
    askBureau,
  ),
  shared: [
    {
      ours: 'disabilityLevel',
      theirs: 'disabilityLevel',
      disagreement: says(
        'C-DC-3',
        'warning',
        text('残疾等级与残疾人证不一致', 'another level than on the card'),
        askBureau,
      ),
    },
    sameName('C-DC-9'),
  ],
};

/** Residents' medical insurance (居民医保参保名单). */
export const medicalEnrolment: Comparison = {
  id: 'C-ME',
  title: text('与医保参保名单比对', 'Comparison with the medical enrolment'),
  clause: '6.1',
  list: 'enrolment',
  where: { field: 'scheme', is: ['residentsMedical'] },
  ...byPerson,
  claim: { field: 'basicInsured', no: [false] },
  notInTheirs: says(
    'C-ME-1',
    'error',
    text('登记已参保，医保名单中没有', 'insured by the register, but not enrolled'),
    askBureau,
  ),
  notInOurs: says(
    'C-ME-2',
    'warning',
    text('医保已参保，登记为未参保', 'enrolled, but not insured by the register'),
    askBureau,
  ),
  shared: [sameName('C-ME-9')],
};

/** Residents' pension (居民养老保险参保名单). */
export const pensionEnrolment: Comparison = {
  id: 'C-PE',
  title: text('与养老保险名单比对', 'Comparison with the pension enrolment'),
  clause: '8.3',
  list: 'enrolment',
  where: { field: 'scheme', is: ['residentsPension'] },
  ...byPerson,
  claim: { field: 'pensionInsured', no: [false] },
  notInTheirs: says(
    'C-PE-1',
    'error',
    text('登记已参保，养老保险名单中没有', 'in the pension by the register, but not enrolled'),
    askBureau,
  ),
  notInOurs: says(
    'C-PE-2',
    'warning',
    text('养老保险已参保，登记为未参保', 'enrolled in the pension, but not by the register'),
    askBureau,
  ),
  shared: [sameName('C-PE-9')],
};

/** Appraisal of dwellings (住房鉴定名单), joined by the number of the head. */
export const dwellingAppraisal: Comparison = {
  id: 'C-DW',
  title: text('与住房鉴定名单比对', 'Comparison with the appraisal of dwellings'),
  clause: '7.1',
  list: 'appraisal',
  subject: 'household',
  by: { ours: 'headNumber', theirs: 'headNumber' },
  claim: { field: 'houseGrade', no: ['notAppraised'], blankIsNo: true },
  notInTheirs: says(
    'C-DW-1',
    'warning',
    text('登记有住房等级，鉴定名单中没有', 'a grade by the register, but no appraisal'),
    askBureau,
  ),
  notInOurs: says(
    'C-DW-2',
    'warning',
    text('住房已鉴定，登记未填等级', 'appraised, but no grade in the register'),
    askBureau,
  ),
  shared: [
    {
      ours: 'houseGrade',
      theirs: 'houseGrade',
      disagreement: says(
        'C-DW-3',
        'error',
        text('住房等级与鉴定结果不一致', 'another grade than appraised'),
        askBureau,
      ),
    },
  ],
};

/** Village posts (扶贫专岗人员名单). */
export const villagePosts: Comparison = {
  id: 'C-PO',
  title: text('与扶贫专岗名单比对', 'Comparison with the village posts'),
  clause: '8.4',
  list: 'posts',
  ...byPerson,
  claim: { field: 'post', no: [], blankIsNo: true },
  notInTheirs: says(
    'C-PO-1',
    'warning',
    text('登记有扶贫专岗，岗位名单中没有', 'a post by the register, but not on the list'),
    askBureau,
  ),
  notInOurs: says(
    'C-PO-2',
    'warning',
    text('岗位名单有此人，登记未填专岗', 'on the list of posts, but none in the register'),
    askBureau,
  ),
  unknownToUs: says(
    'C-PO-4',
    'error',
    text('岗位人员不是建档立卡人员', 'the holder of a post is not in the register'),
    askBureau,
  ),
  shared: [
    {
      ours: 'post',
      theirs: 'post',
      disagreement: says(
        'C-PO-3',
        'warning',
        text('专岗类别与岗位名单不一致', 'another kind of post than on the list'),
        askBureau,
      ),
    },
    sameName('C-PO-9'),
  ],
};

/** Assets of projects (扶贫资产台账), joined by the village. */
export const projectAssets: Comparison = {
  id: 'C-AS',
  title: text('与扶贫资产台账比对', 'Comparison with the ledger of assets'),
  clause: '3.3',
  list: 'assets',
  subject: 'village',
  by: { ours: 'code', theirs: 'village' },
  unknownToUs: says(
    'C-AS-1',
    'error',
    text('资产所在村不在村信息中', 'the village of an asset is not in the list of villages'),
    askBureau,
  ),
  shared: [],
};

/** Payees of the funds ledger who are persons (资金台账个人收款人). */
export const fundPayees: Comparison = {
  id: 'C-FU',
  title: text('与资金台账收款人比对', 'Comparison with the payees of the funds ledger'),
  clause: '2.4',
  list: 'fund-entry',
  subject: 'person',
  by: { ours: 'citizenNumber', theirs: 'payeeCitizenNumber' },
  unknownToUs: says(
    'C-FU-1',
    'error',
    text('个人收款人不在人员信息中', 'a payee is not in the register'),
    text(
      '请核对收款人号码；确非帮扶对象的追回资金。',
      'Compare the number; money paid to somebody else is to be recovered.',
    ),
  ),
  shared: [],
};

/** The comparisons that come with this package (名单比对目录). */
export const comparisons: readonly Comparison[] = [
  schoolRoll,
  dibaoList,
  tekunList,
  disabilityCards,
  medicalEnrolment,
  pensionEnrolment,
  dwellingAppraisal,
  villagePosts,
  projectAssets,
  fundPayees,
];

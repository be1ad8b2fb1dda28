import { text, type Example, type Wire } from '@dzfp/core';
import type { AidedPupil } from './model/aided-pupil.ts';
import type { StudentAidParameters } from './student-aid-parameters.ts';
import type { StudentAid } from './student-aid.ts';

/** Boarder amounts, scholarships and the sums for new disabled students are those of E2; tiers and ceilings are assumed. */
export const tariffsOf2019: Wire<StudentAidParameters> = {
  aidedGroups: { registered: true, dibao: true, tekun: true, disabled: true },
  grantByTier: {
    preschool: { high: '1400.00', middle: '1200.00', low: '1000.00' },
    senior: { high: '2500.00', middle: '2000.00', low: '1500.00' },
    higherEducation: { high: '4500.00', middle: '3300.00', low: '2000.00' },
  },
  boarderGrant: { primary: '1000.00', junior: '1250.00' },
  nonBoarderShare: '0.5',
  tuitionCeiling: { preschool: null, primary: null, junior: null, senior: null, higherEducation: '8000.00' },
  disabledNewStudent: { college: '4000.00', bachelor: '6000.00', master: '8000.00', doctor: '10000.00' },
  scholarships: { inspiration: '5000.00', national: '8000.00' },
};

const junior: Wire<AidedPupil> = {
  on: '2019-10-08',
  stage: 'junior',
  registered: true,
  civilAffairs: 'none',
  disabled: false,
  boards: true,
  tuition: '0.00',
  scholarship: 'none',
  newStudent: false,
  paid: '0.00',
};
const freshman: Wire<AidedPupil> = {
  ...junior,
  stage: 'higherEducation',
  disabled: true,
  newStudent: true,
  degree: 'bachelor',
  tier: 'middle',
  tuition: '5500.00',
};
const published = { parameters: tariffsOf2019, standing: 'reported', source: 'S51' } as const;
const own = { parameters: tariffsOf2019, standing: 'assumed' } as const;

/** Cases of aid; E2 is the published tariff. */
export const studentAidExamples: readonly Example<AidedPupil, StudentAid, StudentAidParameters>[] = [
  {
    ...published,
    title: text('初中寄宿生（E2）', 'A boarder in junior school (E2)'),
    input: junior,
    expected: { entitled: true, grant: '1250.00', owed: '1250.00', outstanding: '1250.00' },
  },
  {
    ...published,
    title: text('小学寄宿生（E2）', 'A boarder in primary school (E2)'),
    input: { ...junior, stage: 'primary', paid: '500.00' },
    expected: { grant: '1000.00', paid: '500.00', outstanding: '500.00' },
  },
  {
    ...published,
    title: text('残疾大学新生：一次性6000元（E2）', 'A new disabled undergraduate: 6,000 once (E2)'),
    input: freshman,
    expected: { once: '6000.00', grant: '3300.00', tuitionRelief: '5500.00', owed: '14800.00' },
  },
  {
    ...published,
    title: text('国家励志奖学金5000元（E2）', 'National inspiration scholarship of 5,000 (E2)'),
    input: { ...freshman, newStudent: false, scholarship: 'inspiration' },
    expected: { once: '0.00', scholarship: '5000.00' },
  },
  {
    ...own,
    title: text('初中非寄宿生：一半', 'Not boarding: half'),
    input: { ...junior, boards: false },
    expected: { grant: '625.00' },
  },
  {
    ...own,
    title: text('学费高出上限一分：只免上限', 'Tuition a fen above the ceiling: the ceiling is waived'),
    input: { ...freshman, tuition: '8000.01' },
    expected: { tuitionRelief: '8000.00' },
  },
  {
    ...own,
    title: text('多发一分即如实列为负数', 'A fen too much is shown as negative'),
    input: { ...junior, paid: '1250.01' },
    expected: { owed: '1250.00', outstanding: '-0.01' },
  },
  {
    ...own,
    title: text('是否寄宿未知：不按“否”处理', 'Boarding unknown: not taken for "no"'),
    input: { on: '2019-10-08', stage: 'junior', registered: true, tuition: '0.00', paid: '0.00' },
    refused: 'DZ301',
  },
  {
    ...own,
    title: text('未认定档次：不发平均数', 'No tier: the average is not paid'),
    input: { on: '2019-10-08', stage: 'preschool', registered: true, tuition: '2400.00', paid: '0.00' },
    refused: 'DZ301',
  },
  {
    ...own,
    title: text('学段不在名录：拒绝', 'A stage that is not on the list is refused'),
    input: { ...junior, stage: 'kindergarten' },
    refused: 'DZ106',
  },
];

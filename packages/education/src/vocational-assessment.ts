import { text, type Assessment } from '@dzfp/core';
import { registerStatus } from './model/register-status.ts';
import type { VocationalLevel, VocationalStudent } from './model/vocational-student.ts';
import type { VocationalSupport } from './vocational-support.ts';

/** The vocational level that the register's grade says; a college beyond higher vocational is none. */
function levelOf(grade: string): VocationalLevel {
  if (grade.startsWith('vocational')) return 'secondary';
  return grade === 'higherVocational' ? 'higher' : 'none';
}

/** Asks for each member; a household of the register is of this place of origin. The term of the day has to be given. */
export const vocationalAssessment: Assessment<VocationalStudent, VocationalSupport> = {
  per: 'member',
  facts: ({ household, member, on }) => ({
    on,
    registered: registerStatus(household, member).registered,
    originHere: true,
    ...(member.inSchool === undefined ? {} : { level: levelOf(member.inSchool) }),
  }),
  owed: 'owed',
  payer: text(
    '学校（助学金）、财政专项扶贫资金（雨露计划）',
    'the school (grant), special fiscal poverty funds (Yulu)',
  ),
};

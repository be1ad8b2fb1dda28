import { text, type Assessment } from '@dzfp/core';
import type { AidedPupil } from './model/aided-pupil.ts';
import { registerStatus } from './model/register-status.ts';
import { stageFound } from './model/stage-found.ts';
import type { StudentAid } from './student-aid.ts';

/** Asks for each member; tier, boarding, tuition and what was paid are not in the register and have to be given. */
export const studentAidAssessment: Assessment<AidedPupil, StudentAid> = {
  per: 'member',
  needs: ['education/school-stage'],
  facts: ({ household, member, on, results }) => ({
    on,
    ...stageFound(results),
    ...registerStatus(household, member),
  }),
  owed: 'owed',
  payer: text('教育资助资金', 'education aid funds'),
};

import type { Assessment } from '@dzfp/core';
import type { DangerousDwelling, RenovationDuty } from './model/dangerous-dwelling.ts';

/** The register knows the grade; what was done about a dangerous dwelling has to be given. */
export const dutyAssessment: Assessment<DangerousDwelling, RenovationDuty> = {
  per: 'household',
  facts: ({ household, on }) => ({
    on,
    ...(household.houseGrade === undefined ? {} : { grade: household.houseGrade }),
  }),
  alerts: ['breach'],
};

import { count, flag, parameter, table, text, type Count, type ParametersOf, type Table } from '@dzfp/core';
import { RegisterPlace } from './model/register-place.ts';

/** What a place sets for changes of status: which steps there are, and what each of them needs. */
export interface StatusChangeParameters {
  readonly stepAllowed: Table<RegisterPlace, Table<RegisterPlace, boolean>>;
  readonly signatureNeeded: Table<RegisterPlace, boolean>;
  readonly noticesNeeded: Table<RegisterPlace, Count>;
  readonly noticeDays: Count;
}

/** The data of clause 1.4. The period of notice in Shandong was not found. */
export const statusChangeParameters: ParametersOf<StatusChangeParameters> = {
  stepAllowed: parameter(
    'pathway/status-step-allowed',
    '1.4',
    table(RegisterPlace, table(RegisterPlace, flag('允许变更为该状态', 'the step to this place is allowed'))),
    text('外层为变更前状态，内层为变更后状态。', 'The outer label is the place before, the inner one the place after.'),
  ),
  signatureNeeded: parameter(
    'pathway/status-signature',
    '1.4',
    table(RegisterPlace, flag('须户主签字', 'needs the signature of the household')),
  ),
  noticesNeeded: parameter(
    'pathway/status-notices',
    '1.4',
    table(RegisterPlace, count('公示次数', 'number of notices', { most: 10 })),
  ),
  noticeDays: parameter(
    'pathway/status-notice-days',
    '1.4',
    count('每次公示天数（首末日计入）', 'days of each notice, first and last included', { most: 60 }),
  ),
};

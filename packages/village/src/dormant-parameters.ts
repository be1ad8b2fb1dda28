import { day, flag, parameter, table, type Day, type ParametersOf, type Table } from '@dzfp/core';
import { DormantKind } from './model/dormant.ts';

/** For which kinds of resource the holder has to consent; no source says. */
export interface DormantParameters {
  readonly consentNeeded: Table<DormantKind, boolean>;
}
/** The same, and by when every village is to be covered. */
export interface DormantCoverageParameters extends DormantParameters {
  readonly coverBy: Day;
}

export const dormantParameters: ParametersOf<DormantParameters> = {
  consentNeeded: parameter(
    'village/consent-needed',
    '4.3',
    table(DormantKind, flag('须经权利人同意', 'needs the holder’s consent')),
  ),
};
export const dormantCoverageParameters: ParametersOf<DormantCoverageParameters> = {
  ...dormantParameters,
  coverBy: parameter('village/cover-by', '4.3', day('全覆盖期限', 'covered by')),
};

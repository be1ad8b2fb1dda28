import { count, parameter, table, type Count, type ParametersOf, type Table } from '@dzfp/core';
import { Warned } from './model/continuity.ts';
import { ExitKind } from './model/lifted-household.ts';

/** How early an end is told, and who is warned of it after each kind of exit; no source gives it. */
export interface ContinuityParameters {
  readonly warningDays: Count;
  readonly warned: Table<ExitKind, Warned>;
}

export const continuityParameters: ParametersOf<ContinuityParameters> = {
  warningDays: parameter('monitoring/warning-days', '12', count('提前告知天数', 'days of warning', { most: 730 })),
  warned: parameter('monitoring/warned', '12', table(ExitKind, Warned)),
};

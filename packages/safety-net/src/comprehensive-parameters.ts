import { count, parameter, table, type Count, type ParametersOf, type Schema, type Table } from '@dzfp/core';
import { fastTrackDays } from './fast-track-days.ts';
import { Assistance, Bureau, Need, Paper } from './model/assistance.ts';

/** Where each need leads, and what each assistance asks for: an office's own table. */
export interface ComprehensiveParameters {
  readonly route: Table<Need, Assistance>;
  readonly bureau: Table<Assistance, Bureau>;
  readonly paper: Table<Assistance, Paper>;
  readonly days: Table<Assistance, Count>;
  /** The days of the fast track (绿色通道), whatever the assistance. */
  readonly fastDays: Count;
}

const days: Schema<Count> = count('办理天数（日历日）', 'calendar days to decide', { most: 366 });

/** The table of the one door. */
export const comprehensiveParameters: ParametersOf<ComprehensiveParameters> = {
  route: parameter('safety-net/assistance-route', '8.2', table(Need, Assistance)),
  bureau: parameter('safety-net/assistance-bureau', '8.2', table(Assistance, Bureau)),
  paper: parameter('safety-net/assistance-paper', '8.2', table(Assistance, Paper)),
  days: parameter('safety-net/assistance-days', '8.2', table(Assistance, days)),
  fastDays: fastTrackDays,
};

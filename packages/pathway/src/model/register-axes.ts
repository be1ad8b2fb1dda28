import { day, flag, record, type Day, type Schema } from '@dzfp/core';
import { povertyStatus, type PovertyStatus } from '@dzfp/core/model';

/** Where a person stands on the three axes that are kept apart: register, civil affairs, instant help. */
export interface RegisterAxes {
  readonly on: Day;
  readonly status: PovertyStatus;
  readonly dibao?: boolean;
  readonly tekun?: boolean;
  /** Since when instant help is given as a measure; null: none is given. */
  readonly instantHelpSince?: Day | null;
}

/** 三类身份. */
export const RegisterAxes: Schema<RegisterAxes> = record<RegisterAxes>('登记、民政、即时帮扶', 'the three axes', {
  on: day('核查日期', 'day'),
  status: povertyStatus,
  dibao: flag('享受低保', 'draws dibao').optional(),
  tekun: flag('特困供养', 'in tekun care').optional(),
  instantHelpSince: day('即时帮扶开始日期', 'instant help since').nullable().optional(),
});

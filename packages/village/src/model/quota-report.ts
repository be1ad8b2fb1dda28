import {
  choice,
  count,
  day,
  flag,
  freeText,
  list,
  record,
  text,
  type Count,
  type Day,
  type Schema,
  type Text,
} from '@dzfp/core';
import { ledgerFindingNames, mostEntries, type LedgerFindingKind } from '@dzfp/core/ledger';
import { kindName, mostKinds, unitOfQuota, type QuotaUnit } from './quota-kind.ts';

/** What is wrong with books of quota, beside what is wrong with any ledger. */
export type QuotaFindingKind = LedgerFindingKind | 'wrongWay' | 'partialReversal' | 'noBuyer' | 'outsideArea';
/** One thing that is wrong: with an entry, or (negativeBalance) with a node. */
export interface QuotaFinding {
  readonly kind: QuotaFindingKind;
  readonly at: string;
  readonly on: Day;
  readonly excess?: Count;
}
/** One kind at the end of the day: certified = available + used + reserved + transferred. */
export interface QuotaLine {
  readonly kind: string;
  readonly unit: QuotaUnit;
  /** 核定, less what was taken back. */
  readonly certified: Count;
  readonly available: Count;
  readonly used: Count;
  readonly reserved: Count;
  readonly transferred: Count;
  readonly findings: readonly QuotaFinding[];
}
/** All kinds. */
export interface QuotaReport {
  readonly lines: readonly QuotaLine[];
  readonly sound: boolean;
}

const QuotaFinding: Schema<QuotaFinding> = record<QuotaFinding>('账目问题', 'finding', {
  kind: choice<Readonly<Record<QuotaFindingKind, Text>>>('问题', 'finding', {
    ...ledgerFindingNames,
    wrongWay: text(
      '指标不能这样流动，退回须注明冲销的分录',
      'quota does not go this way; a return names what it reverses',
    ),
    partialReversal: text('冲销数量与原分录不符', 'a reversal of another amount than was entered'),
    noBuyer: text('流转未注明受让方和地区', 'a transfer without buyer and division'),
    outsideArea: text('流转超出允许的范围', 'a transfer to outside the division allowed'),
  }),
  at: freeText('所在分录或科目', 'entry or node'),
  on: day('日期', 'day'),
  excess: count('超出数量', 'excess').optional(),
});
const signed = { least: -9_000_000_000_000 };
export const QuotaReport: Schema<QuotaReport> = record<QuotaReport>('指标情况', 'report', {
  lines: list(
    '各种类',
    'kinds',
    record<QuotaLine>('种类', 'kind', {
      kind: kindName,
      unit: unitOfQuota,
      certified: count('核定', 'certified', signed),
      available: count('可用', 'available', signed),
      used: count('已用', 'used', signed),
      reserved: count('预留', 'reserved', signed),
      transferred: count('已流转', 'transferred', signed),
      findings: list('问题', 'findings', QuotaFinding, { most: mostEntries }),
    }),
    { most: mostKinds },
  ),
  sound: flag('账目相符', 'sound'),
});

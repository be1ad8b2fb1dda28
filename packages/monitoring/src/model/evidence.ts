import { choice, day, record, text, type Day, type Schema, type Text } from '@dzfp/core';

/** 佐证材料种类. */
export type EvidenceKind =
  'visit' | 'incomeSheet' | 'schoolRecord' | 'settlement' | 'acceptance' | 'waterTest' | 'workProof';

/** 佐证材料: a paper and its day. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly on: Day;
}

export const EvidenceKind: Schema<EvidenceKind> = choice<Readonly<Record<EvidenceKind, Text>>>(
  '佐证材料种类',
  'kind of evidence',
  {
    visit: text('入户核实记录', 'record of a visit'),
    incomeSheet: text('收入测算表', 'income sheet'),
    schoolRecord: text('学籍证明', 'school record'),
    settlement: text('医疗结算单', 'settlement of medical costs'),
    acceptance: text('住房竣工验收表', 'acceptance sheet of the house'),
    waterTest: text('水质检测报告', 'report of the water test'),
    workProof: text('务工就业证明', 'proof of work'),
  },
);
export const Evidence: Schema<Evidence> = record<Evidence>('佐证材料', 'evidence', {
  kind: EvidenceKind,
  on: day('材料日期', 'dated'),
});

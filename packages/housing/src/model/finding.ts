import { choice, flag, freeText, record, text, type Schema, type Text } from '@dzfp/core';

/** Where a member stands: in one of the two parts that make the main structure (主体结构), or elsewhere. */
export type Part = 'foundation' | 'loadBearing' | 'other';

/** What the appraiser found of one member of the building (构件). */
export interface Finding {
  readonly member: string;
  readonly part: Part;
  /** 危险点 Td; no: 非危险点 Fd; left out: not examined, and so unknown. */
  readonly dangerous?: boolean;
}

const Part: Schema<Part> = choice<Readonly<Record<Part, Text>>>('部位', 'part', {
  foundation: text('地基基础', 'foundation'),
  loadBearing: text('上部承重结构', 'upper load-bearing structure'),
  other: text('围护及其他', 'enclosure and others'),
});

/** 构件鉴定结果. */
export const Finding: Schema<Finding> = record<Finding>('构件鉴定结果', 'finding', {
  member: freeText('构件', 'member', { most: 64 }),
  part: Part,
  dangerous: flag('危险构件', 'dangerous').optional(),
});

import type { Text } from '@dzfp/core';
import { text } from '@dzfp/core';
import type { ReviewRow } from '@dzfp/handbook';

/** A column of the workbook: a field of a line with its heading. The order is fixed, so that two workbooks can be compared. */
export interface ReviewColumn {
  readonly field: keyof ReviewRow;
  readonly title: Text;
  readonly width: number;
  /** Whether the reviewer fills it in. */
  readonly reviewed: boolean;
}

const given = (field: keyof ReviewRow, zh: string, en: string, width: number): ReviewColumn => ({
  field,
  title: text(zh, en),
  width,
  reviewed: false,
});
const reviewed = (field: keyof ReviewRow, zh: string, en: string, width: number): ReviewColumn => ({
  ...given(field, zh, en, width),
  reviewed: true,
});

/** The columns, those of the reviewer last. */
export const reviewColumns: readonly ReviewColumn[] = [
  given('parameter', '参数编号', 'parameter', 32),
  given('clause', '条款', 'clause', 6),
  given('title', '参数', 'title', 24),
  given('place', '地区代码', 'place', 10),
  given('placeName', '地区', 'name of the place', 12),
  given('cell', '分项代码', 'cell', 16),
  given('cellName', '分项', 'name of the cell', 20),
  given('value', '值', 'value', 16),
  given('from', '生效', 'from', 12),
  given('to', '失效', 'to', 12),
  given('standing', '等级', 'standing', 10),
  given('source', '来源', 'source', 14),
  given('sourceTitle', '来源名称', 'title of the source', 40),
  reviewed('verdict', '核验', 'verdict', 10),
  reviewed('corrected', '应为', 'corrected', 16),
  reviewed('reviewer', '核验人', 'reviewer', 12),
  reviewed('reviewedOn', '核验日期', 'reviewed on', 12),
  reviewed('remark', '说明', 'remark', 30),
];

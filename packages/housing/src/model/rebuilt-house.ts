import { choice, count, day, flag, record, text, type Count, type Day, type Schema, type Text } from '@dzfp/core';
import { area } from './area.ts';

/** A rebuilt house as it was measured. Areas are in 0.01 m² (平方分米), the grain to which they are measured. */
export interface RebuiltHouse {
  readonly on: Day;
  /** The members of the household, who live in it. */
  readonly persons?: Count;
  readonly builtArea?: Count;
  /** Stores and sheds, which are not counted. */
  readonly storeArea?: Count;
}
/** How the area stands to its limits. */
export type AreaVerdict = 'within' | 'below' | 'above';
/** The area that counts, its limits, and whether the house may be accepted. */
export interface RebuiltArea {
  readonly counted: Count;
  readonly least: Count;
  readonly most: Count;
  readonly verdict: AreaVerdict;
  readonly acceptable: boolean;
}
/** 面积结论. */
export const AreaVerdict: Schema<AreaVerdict> = choice<Readonly<Record<AreaVerdict, Text>>>('面积结论', 'verdict', {
  within: text('在限额内', 'within the limits'),
  below: text('低于最小面积', 'below the least area'),
  above: text('超过最大面积', 'above the largest area'),
});
/** 重建房屋. */
export const RebuiltHouse: Schema<RebuiltHouse> = record<RebuiltHouse>('重建房屋', 'rebuilt house', {
  on: day('验收日期', 'day of acceptance'),
  persons: count('家庭人口', 'members of the household', { least: 1, most: 50 }).optional(),
  builtArea: area('建筑面积（平方分米）', 'built area (0.01 m²)').optional(),
  storeArea: area('仓储及附属面积（平方分米）', 'stores and sheds (0.01 m²)').optional(),
});
/** 重建面积核定. */
export const RebuiltArea: Schema<RebuiltArea> = record<RebuiltArea>('重建面积核定', 'area of the rebuilt house', {
  counted: area('计入面积（平方分米）', 'area counted (0.01 m²)'),
  least: count('最小面积（平方分米）', 'least area (0.01 m²)'),
  most: count('最大面积（平方分米）', 'largest area (0.01 m²)'),
  verdict: AreaVerdict,
  acceptable: flag('面积合格', 'acceptable'),
});

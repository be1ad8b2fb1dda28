import { text, type Text } from '@dzfp/core';

interface KindOfFinding {
  readonly severity: 'error' | 'warning';
  readonly reason: Text;
}

const error = (zh: string, en: string): KindOfFinding => ({ severity: 'error', reason: text(zh, en) });

/** The name of something that can be wrong. */
export type FindingKind =
  | 'days-mismatch'
  | 'discharge-before-admission'
  | 'duplicate-stay'
  | 'in-policy-exceeds-total'
  | 'overlapping-stay'
  | 'person-not-in-registry'
  | 'unknown-tier'
  | 'invalid-citizen-number'
  | 'unknown-county'
  | 'unreadable-cell'
  | 'row-shifted';

/** Everything that can be wrong with a row: whether it stops the settlement, and why. */
export const findingKinds: Readonly<Record<FindingKind, KindOfFinding>> = {
  'days-mismatch': {
    severity: 'warning',
    reason: text(
      '住院天数与起止日期不符，按日期更正后结算',
      'days disagree with the dates; corrected by the dates, settled',
    ),
  },
  'discharge-before-admission': error('出院日期早于入院日期', 'the discharge is before the admission'),
  'duplicate-stay': error('同一住院号重复录入', 'the same stay number was entered before'),
  'in-policy-exceeds-total': error('政策范围内费用大于总费用', 'the in-policy cost exceeds the total cost'),
  'overlapping-stay': error('与同一人另一次住院的时间重叠', 'overlaps another stay of the same person'),
  'person-not-in-registry': error('证件号码不在人员信息中', 'the number is not in the register'),
  'unknown-tier': error('医院级别不在代码表内', 'the hospital level is not on the list'),
  'invalid-citizen-number': error('证件号码无效，请核对证件', 'the citizen number is invalid; compare the document'),
  'unknown-county': error('县区代码未知', 'the county code is unknown'),
  'unreadable-cell': error('空缺或无法读取', 'missing or unreadable'),
  'row-shifted': error(
    '该行列数多于表头，各列可能错位',
    'the row has more cells than the header: columns may be shifted',
  ),
};

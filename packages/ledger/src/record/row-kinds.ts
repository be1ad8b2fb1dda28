import { text } from '@dzfp/core';
import { askOffice, readingKind, type ReadingKind } from '../reading-kind.ts';

/** Number of something that concerns a row or the heading. */
export type RowKindId = 'R-61' | 'R-62' | 'R-63' | 'R-64' | 'R-65' | 'R-66' | 'R-67';

/** What concerns a whole row or the heading (整行、表头). */
export const rowKinds: Readonly<Record<RowKindId, ReadingKind>> = {
  'R-61': readingKind('look', '空行，不是记录', 'an empty row, no record', text('可以删除。', 'It can be deleted.')),
  'R-62': readingKind(
    'look',
    '合计或说明行，不是记录',
    'a total or a remark, no record',
    text('汇总时不要计入。', 'Leave it out of sums.'),
  ),
  'R-63': readingKind(
    'error',
    '整行错位：从此列起各值右移一列',
    'a shifted row: from this column on every value stands one column too far to the right',
    text('请将该行从此列起左移一格后核对。', 'Move the cells from here on one to the left and check them.'),
  ),
  'R-64': readingKind('error', '必填项空白，本行单列', 'a needed cell is blank: the row is set aside', askOffice),
  'R-65': readingKind(
    'look',
    '表头为多行或合并单元格，已识别',
    'a heading of several rows or merged cells, understood',
    text('导出时写成一行表头。', 'It is written as one row.'),
  ),
  'R-66': readingKind(
    'look',
    '文件中没有此列，按未知处理',
    'the file has no such column: all unknown',
    text('需要时请补列。', 'Add it where it is needed.'),
  ),
  'R-67': readingKind(
    'look',
    '此列未识别，原样保留',
    'the column is not known and kept as it is',
    text('若为已有字段，请改用规范表头或补充映射。', 'If it is a known field, use its heading or add a mapping.'),
  ),
};

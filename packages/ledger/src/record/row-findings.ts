import { text } from '@dzfp/core';
import { askOffice, readingKind, type ReadingKind } from '../reading-kind.ts';

/** Number of what reading can find about a row as a whole. */
export type RowFindingId = 'R-51' | 'R-52' | 'R-53' | 'R-54' | 'R-55' | 'R-56';

const nothing = text('无需处理。', 'Nothing to do.');

/** What reading can find about a row as a whole (整行问题). */
export const rowFindings: Readonly<Record<RowFindingId, ReadingKind>> = {
  'R-51': readingKind('error', '缺少必填栏，整行已单列', 'a needed cell is missing; the row is set aside', askOffice),
  'R-52': readingKind(
    'error',
    '自此栏起整行向右错了一栏，整行已单列',
    'from here on every value stands one column too far to the right; the row is set aside',
    text('请把此栏起的内容左移一栏。', 'Move everything from here on one column to the left.'),
  ),
  'R-53': readingKind('look', '空行，不是记录', 'an empty row, no record', nothing),
  'R-54': readingKind('look', '合计或说明行，不是记录', 'a total or a note, no record', nothing),
  'R-55': readingKind('look', '表头为两行合并表头', 'a heading of two rows with merged groups', nothing),
  'R-56': readingKind('look', '表头在数据中重复出现', 'the heading stands again among the records', nothing),
};

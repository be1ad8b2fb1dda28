import { text } from '@dzfp/core';
import { askOffice, readingKind, writeUsual, type ReadingKind } from '../reading-kind.ts';

/** Number of something unusual in how a cell is written. */
export type NoteId =
  | 'R-01'
  | 'R-02'
  | 'R-03'
  | 'R-04'
  | 'R-05'
  | 'R-06'
  | 'R-07'
  | 'R-08'
  | 'R-09'
  | 'R-10'
  | 'R-11'
  | 'R-12'
  | 'R-13'
  | 'R-14'
  | 'R-15';

/** A cell that says what it says, though not in the usual form (已按规范读取). */
export const notes: Readonly<Record<NoteId, ReadingKind>> = {
  'R-01': readingKind('look', '证件号码中夹有空格', 'blanks inside the citizen number', writeUsual),
  'R-02': readingKind('look', '证件号码前有撇号', 'an apostrophe before the citizen number', writeUsual),
  'R-03': readingKind('look', '证件号码为全角字符', 'full-width characters in the citizen number', writeUsual),
  'R-04': readingKind('look', '证件号码末位为小写 x', 'a small x at the end of the citizen number', writeUsual),
  'R-05': readingKind('look', '证件号码为 15 位旧号', 'an old citizen number of 15 digits', writeUsual),
  'R-06': readingKind('look', '日期写法不规范', 'a date not written YYYY-MM-DD', writeUsual),
  'R-07': readingKind('look', '日期为 Excel 日期或序列号', 'a date as an Excel date or serial number', writeUsual),
  'R-08': readingKind(
    'look',
    '数字带有分隔符、单位或全角字符',
    'a number with separators, a unit or full-width characters',
    writeUsual,
  ),
  'R-09': readingKind('look', '“是”“否”写成了其他记号', 'yes or no written with another mark', writeUsual),
  'R-10': readingKind(
    'warning',
    '空白或“未知”：按未知处理，不等于“否”',
    'blank or “unknown”: it is not “no”',
    askOffice,
  ),
  'R-11': readingKind('look', '使用了旧称或别称', 'an old or another name of a label', writeUsual),
  'R-12': readingKind(
    'look',
    '文字中有表情符号或不可见字符，已略去',
    'emoji or invisible characters in a text, left out',
    writeUsual,
  ),
  'R-13': readingKind(
    'warning',
    '单元格是公式：读取的是文件中保存的结果，没有重新计算',
    'the cell is a formula: its kept result was read, nothing was calculated',
    text('请核对结果，或改为数值。', 'Check the result, or write the value itself.'),
  ),
  'R-14': readingKind('look', '代码与名称写在一起', 'a code and its label in one cell', writeUsual),
  'R-15': readingKind('look', '文字前后有空格或撇号', 'blanks or an apostrophe around a text', writeUsual),
};

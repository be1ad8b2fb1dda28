import { text } from '@dzfp/core';
import { askOffice, readingKind, type ReadingKind } from '../reading-kind.ts';

/** Number of a reason why a cell cannot be read. */
export type RefusalId =
  | 'R-31'
  | 'R-32'
  | 'R-33'
  | 'R-34'
  | 'R-35'
  | 'R-36'
  | 'R-37'
  | 'R-38'
  | 'R-39'
  | 'R-40'
  | 'R-41'
  | 'R-42'
  | 'R-43'
  | 'R-44';

/** A cell that cannot be read without guessing (无法读取，已单列). */
export const refusals: Readonly<Record<RefusalId, ReadingKind>> = {
  'R-31': readingKind('error', '证件号码不正确', 'the citizen number is not valid', askOffice),
  'R-32': readingKind(
    'error',
    '号码按数字存储，末尾几位已经丢失',
    'a long number was stored as a quantity and has lost its last digits',
    text('请把该列设为文本格式，按原始材料重新填写。', 'Format the column as text and write it anew from the papers.'),
  ),
  'R-33': readingKind('error', '不是日期', 'not a date', askOffice),
  'R-34': readingKind('warning', '日期缺少“日”或“月”', 'the date lacks its day or its month', askOffice),
  'R-35': readingKind('error', '不是金额', 'not an amount', askOffice),
  'R-36': readingKind('error', '不是数字', 'not a number', askOffice),
  'R-37': readingKind('error', '既不是“是”也不是“否”', 'neither yes nor no', askOffice),
  'R-38': readingKind(
    'error',
    '代码表中没有这一项',
    'not on the list of labels',
    text('请改用代码表中的名称。', 'Use a label of the list.'),
  ),
  'R-39': readingKind('error', '超出可能的范围', 'outside what is possible', askOffice),
  'R-40': readingKind(
    'error',
    '文字过长',
    'the text is too long',
    text('请核对是否误粘贴。', 'Check whether something was pasted by mistake.'),
  ),
  'R-41': readingKind(
    'error',
    '内容以公式记号开头，可能是公式注入',
    'it begins like a formula and may be an injected one',
    text('请删去公式，填写真实内容。', 'Remove the formula and write what belongs there.'),
  ),
  'R-42': readingKind(
    'error',
    '此栏不应为公式，或公式没有保存结果',
    'a formula where none belongs, or one without a kept result',
    askOffice,
  ),
  'R-43': readingKind('error', '单元格是 Excel 错误值', 'the cell is an Excel error', askOffice),
  'R-44': readingKind('error', '编号格式不对', 'the number has a wrong form', askOffice),
};

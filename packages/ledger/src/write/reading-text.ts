import type { Language } from '@dzfp/core';
import type { ReadList } from '../record/read-list.ts';
import type { ReadRegister } from '../register/read-register.ts';

/** What was made of each sheet: rows in and where they went, columns that were missed or ignored. */
export function readingText({ sheets, others, unrecognised }: ReadRegister, language: Language): string {
  const lists: readonly ReadList<object>[] = [...Object.values(sheets as object), ...others];
  return sheetsText(lists, unrecognised, language);
}

/** How much of a sheet went where. */
export type SheetAccount = Pick<ReadList<object>, 'list' | 'sheet' | 'header' | 'counts' | 'cells'>;

/** The same of sheets whose rows are not at hand. */
export function sheetsText(
  sheets: readonly SheetAccount[],
  unrecognised: readonly string[],
  language: Language,
): string {
  const lines = sheets.map((each) => (language === 'zh' ? inChinese(each) : inEnglish(each)));
  const unknown = unrecognised.map((sheet) =>
    language === 'zh' ? `${sheet}：不是已知的名单，没有读取` : `${sheet}: no known list, not read`,
  );
  return [...lines, ...unknown].join('\n');
}

function inChinese({ sheet, list, counts, header, cells }: SheetAccount): string {
  const { rows, accepted, setAside, blank, total, header: heading } = counts;
  const named = header.missed.map((field) => titleOf(list, field, 'zh'));
  return [
    `${sheet}（${list.title.zh}）：${rows} 行 = 表头 ${heading} + 空行 ${blank} + 合计说明 ${total} + 采用 ${accepted} + 单列 ${setAside}`,
    `  单元格 ${cells.cells} = 读出 ${cells.read} + 未知 ${cells.unknown} + 单列 ${cells.setAside}；匹配 ${header.matched.length} 列`,
    ...(named.length === 0 ? [] : [`  没有的列：${named.join('、')}`]),
    ...(header.ignored.length === 0 ? [] : [`  未用的列：${header.ignored.map(({ heading: of }) => of).join('、')}`]),
  ].join('\n');
}

function inEnglish({ sheet, list, counts, header, cells }: SheetAccount): string {
  const { rows, accepted, setAside, blank, total, header: heading } = counts;
  const named = header.missed.map((field) => titleOf(list, field, 'en'));
  return [
    `${sheet} (${list.title.en}): ${rows} rows = ${heading} heading + ${blank} blank + ${total} totals and notes + ${accepted} accepted + ${setAside} set aside`,
    `  ${cells.cells} cells = ${cells.read} read + ${cells.unknown} unknown + ${cells.setAside} set aside; ${header.matched.length} columns matched`,
    ...(named.length === 0 ? [] : [`  missed: ${named.join(', ')}`]),
    ...(header.ignored.length === 0 ? [] : [`  ignored: ${header.ignored.map(({ heading: of }) => of).join(', ')}`]),
  ].join('\n');
}

function titleOf({ columns }: ReadList<object>['list'], field: string, language: Language): string {
  const titles = columns as Readonly<Record<string, { readonly title: Readonly<Record<Language, string>> }>>;
  return titles[field]?.title[language] ?? field;
}

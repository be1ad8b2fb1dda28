import { failure } from '@dzfp/core';
import {
  householdList,
  knownLists,
  personList,
  readSheet,
  recognise,
  villageList,
  writtenTable,
  type Sheet,
} from '@dzfp/ledger';
import type { Answer } from '../answer.ts';
import { openFiles } from '../check/open-files.ts';
import { writeTables } from '../check/write-tables.ts';
import { needed, type CommandLine } from '../command-line.ts';

const lists = [householdList, personList, villageList, ...knownLists];

/** `dzfp convert FILE --out FILE.xlsx|FILE.csv|FILE.parquet`: lists in their usual columns and forms; what was not understood stays as it stood. */
export async function convert(line: CommandLine): Promise<Answer> {
  const out = needed('out', line);
  const sheets = openFiles(line).flatMap((file) => file.sheets);
  const read = [];
  for (const sheet of sheets) {
    const list = recognise(lists, sheet);
    // Workbooks come with empty sheets.
    if (list === undefined && isEmpty(sheet)) continue;
    if (list === undefined)
      throw failure('DZ109', { field: sheet.name, expected: '已知的名单 a known list', found: '其他表 another sheet' });
    // oxlint-disable-next-line no-await-in-loop -- one sheet after the other bounds the memory
    read.push(await readSheet(list, sheet));
  }
  if (read.length === 0) throw failure('DZ107', { field: line.operands.join(', ') });
  const files = await writeTables(out, read.map(writtenTable));
  const counts = read.map(({ sheet, counts: of }) => ({ sheet, ...of }));
  return {
    data: { sheets: counts, files },
    text: (language) =>
      [
        ...counts.map(({ sheet, accepted, setAside }) =>
          language === 'zh'
            ? `${sheet}：${accepted} 行，另有 ${setAside} 行原样写出`
            : `${sheet}: ${accepted} rows, ${setAside} more as they stood`,
        ),
        ...files,
      ].join('\n'),
    illustrative: false,
  };
}

function isEmpty(sheet: Sheet): boolean {
  for (const _ of sheet.rows()) return false;
  return true;
}

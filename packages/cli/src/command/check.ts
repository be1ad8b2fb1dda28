import { combineBooks, type Setting } from '@dzfp/core';
import {
  checkAll,
  findingsCsv,
  illustrativeThresholds,
  knownLists,
  readingText,
  readRegister,
  sheetsText,
  type SheetAccount,
} from '@dzfp/ledger';
import { checkLarge } from '@dzfp/ledger/large';
import { annotatedCopies } from '@dzfp/ledger/workbook';
import type { Answer } from '../answer.ts';
import { checkText } from '../check/check-text.ts';
import { isLargeRegister } from '../check/is-large-register.ts';
import { namesOf } from '../check/names-of.ts';
import { openFiles } from '../check/open-files.ts';
import { summaryCsv } from '../check/summary-csv.ts';
import { summedUp, summedUpLarge, type SummedUp } from '../check/summed-up.ts';
import { engineFor } from '../command-engine.ts';
import { needed, type CommandLine } from '../command-line.ts';
import { writeFiles } from '../write-files.ts';

/** `dzfp check REGISTER.xlsx --on DATE --out DIR`: checks a register and the lists that come with it; one of any size in CSV or Parquet. */
export async function check(line: CommandLine): Promise<Answer> {
  const out = needed('out', line);
  const { book } = engineFor(line);
  const values = line.options.illustrative === true ? combineBooks(book, illustrativeThresholds) : book;
  const setting = { book: values, jurisdiction: line.options.jurisdiction ?? '371400', on: needed('on', line) };
  const isLarge = await isLargeRegister(line.operands);
  return isLarge ? checkOnDisk(line.operands, out, setting) : checkInMemory(line, out, setting);
}

type CheckSetting = Setting & { readonly on: string };

async function checkInMemory(line: CommandLine, out: string, setting: CheckSetting): Promise<Answer> {
  const files = openFiles(line);
  const read = await readRegister(
    files.flatMap((file) => file.sheets),
    { lists: knownLists },
  );
  const checked = checkAll(read, { setting });
  const { summary, findings } = checked;
  const summed = summedUp(checked);
  const written = writeFiles(out, {
    'findings.csv': findingsCsv(findings),
    ...summaries(summed, readingText(read, 'zh')),
    ...(await annotatedCopies(files, findings)),
  });
  const { unrecognised } = read;
  const sheets = [...Object.values(read.sheets as object as Record<string, SheetAccount>), ...read.others];
  return answer(summed, written, sheets, { unrecognised, summary, findings });
}

/** The findings are in the files alone: there may be more than fit into memory. */
async function checkOnDisk(files: readonly string[], out: string, setting: CheckSetting): Promise<Answer> {
  writeFiles(out, {});
  const checked = await checkLarge(files, { setting, out });
  const { sheets, summary, findings } = checked;
  const summed = summedUpLarge(checked);
  const written = [...checked.files, ...writeFiles(out, summaries(summed, sheetsText(sheets, [], 'zh')))];
  return answer(summed, written, sheets, { unrecognised: [], summary, findings });
}

function answer(
  summed: SummedUp,
  files: readonly string[],
  sheets: readonly SheetAccount[],
  {
    unrecognised,
    ...data
  }: { readonly unrecognised: readonly string[]; readonly summary: object; readonly findings: unknown },
): Answer {
  const illustrative = summed.checks.some((each) => each.illustrative);
  return {
    data: {
      sheets: sheets.map(({ sheet, list, counts, cells }) => ({ sheet, list: list.id, counts, cells })),
      unrecognised,
      ...data,
      illustrative,
      files,
    },
    text: (language) =>
      [
        sheetsText(sheets, unrecognised, language),
        checkText(summed, language, { villages: false }),
        files.join('\n'),
      ].join('\n\n'),
    illustrative,
  };
}

function summaries(summed: SummedUp, reading: string): Readonly<Record<string, string>> {
  const { byRule, byCounty, byVillage } = summed.summary;
  const names = namesOf(summed, 'zh');
  return {
    'by-rule.csv': summaryCsv('规则', byRule, names.rule),
    'by-county.csv': summaryCsv('县区代码', byCounty, names.county),
    'by-village.csv': summaryCsv('村编码', byVillage, names.village),
    'summary.txt': `${reading}\n\n${checkText(summed, 'zh', { villages: true })}\n`,
  };
}

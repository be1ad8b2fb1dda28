import { combineBooks } from '@dzfp/core';
import {
  checkAll,
  findingsCsv,
  illustrativeThresholds,
  knownLists,
  readingText,
  readRegister,
  type Checked,
} from '@dzfp/ledger';
import { annotatedCopies } from '@dzfp/ledger/workbook';
import type { Answer } from '../answer.ts';
import { checkText } from '../check/check-text.ts';
import { namesOf } from '../check/names-of.ts';
import { openFiles } from '../check/open-files.ts';
import { summaryCsv } from '../check/summary-csv.ts';
import { engineFor } from '../command-engine.ts';
import { needed, type CommandLine } from '../command-line.ts';
import { writeFiles } from '../write-files.ts';

/** `dzfp check REGISTER.xlsx --on DATE --out DIR`: checks a register and the lists that come with it. */
export async function check(line: CommandLine): Promise<Answer> {
  const out = needed('out', line);
  const on = needed('on', line);
  const files = openFiles(line);
  const sheets = files.flatMap((file) => file.sheets);
  const read = await readRegister(sheets, { lists: knownLists });
  const { book } = engineFor(line);
  const values = line.options.illustrative === true ? combineBooks(book, illustrativeThresholds) : book;
  const checked = checkAll(read, {
    setting: { book: values, jurisdiction: line.options.jurisdiction ?? '371400', on },
  });
  const { summary, findings } = checked;
  const summaryFile = `${readingText(read, 'zh')}\n\n${checkText(checked, 'zh', { villages: true })}\n`;
  const written = writeFiles(out, {
    'findings.csv': findingsCsv(findings),
    ...summaries(checked),
    'summary.txt': summaryFile,
    ...(await annotatedCopies(files, findings)),
  });
  const illustrative = checked.checks.some((each) => each.illustrative);
  return {
    data: {
      sheets: [...Object.values(read.sheets), ...read.others].map(({ sheet, list, counts, cells }) => ({
        sheet,
        list: list.id,
        counts,
        cells,
      })),
      unrecognised: read.unrecognised,
      summary,
      findings,
      illustrative,
      files: written,
    },
    text: (language) =>
      [readingText(read, language), checkText(checked, language, { villages: false }), written.join('\n')].join('\n\n'),
    illustrative,
  };
}

function summaries(checked: Checked): Readonly<Record<string, string>> {
  const { byRule, byCounty, byVillage } = checked.summary;
  const names = namesOf(checked, 'zh');
  return {
    'by-rule.csv': summaryCsv('规则', byRule, names.rule),
    'by-county.csv': summaryCsv('县区代码', byCounty, names.county),
    'by-village.csv': summaryCsv('村编码', byVillage, names.village),
  };
}

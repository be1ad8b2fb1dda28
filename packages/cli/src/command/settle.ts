import { basename } from 'node:path';
import { failure } from '@dzfp/core';
import { readRegister, readSheet, recognise, stayList, type Sheet } from '@dzfp/ledger';
import { openFile } from '@dzfp/ledger/workbook';
import type { Answer } from '../answer.ts';
import { engineFor } from '../command-engine.ts';
import { acceptOf, needed, operand, type CommandLine } from '../command-line.ts';
import { readBytes } from '../read-input.ts';
import { assumptions } from '../settle/bill.ts';
import { progressTo } from '../settle/progress.ts';
import { registerOf } from '../settle/register.ts';
import { settleStays } from '../settle/settle-stays.ts';
import { summaryText } from '../settle/summary-text.ts';
import { totalsOf } from '../settle/totals.ts';
import { writeResults } from '../settle/write/results.ts';

/** `dzfp settle STAYS --register REGISTER.xlsx --out DIR`: settles a list of stays. */
export async function settle(line: CommandLine): Promise<Answer> {
  const file = operand('STAYS', line);
  const registers = needed('register', line).split(',');
  const out = needed('out', line);
  const accept = acceptOf(line);
  const { book } = engineFor(line);
  const open = (path: string): readonly Sheet[] => openFile(readBytes(path), basename(path));
  const { sheets } = await readRegister(registers.flatMap(open));
  const stays = await readSheet(stayList, sheetOfStays(open(file), basename(file)));
  const settled = settleStays(stays, registerOf(sheets), {
    book,
    ...(accept === undefined ? {} : { accept }),
    ...(line.options['as-known-on'] === undefined ? {} : { asKnownOn: line.options['as-known-on'] }),
    ...(process.stderr.isTTY ? { onProgress: progressTo(process.stderr) } : {}),
  });
  const files = writeResults(out, settled);
  const { rows, setAside, undecided, findings, used } = settled;
  const { groups, final, provisional, balance } = totalsOf(settled.years);
  return {
    data: {
      rows,
      setAside: setAside.length,
      undecided: undecided.length,
      findings,
      groups,
      final,
      provisional,
      balance,
      unit: 'fen',
      illustrative: used.illustrative,
      assumptions,
      files,
    },
    text: (language) => [summaryText(settled, language), '', ...files].join('\n'),
    illustrative: used.illustrative,
  };
}

/** The one sheet with stays; beside it may stand others. Of none the first says what it lacks; of several none may be left out. */
function sheetOfStays(sheets: readonly Sheet[], file: string): Sheet {
  const [found = sheets[0], another] = sheets.filter((sheet) => recognise([stayList], sheet) !== undefined);
  if (found === undefined) throw failure('DZ107', { field: file });
  if (another !== undefined) throw failure('DZ602', { what: stayList.title.zh, key: another.name });
  return found;
}

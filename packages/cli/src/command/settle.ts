import { basename } from 'node:path';
import { text } from '@dzfp/core';
import type { Answer } from '../answer.ts';
import { FileError, UsageError } from '../command-error.ts';
import { engineFor } from '../command-engine.ts';
import { acceptOf, needed, operand, type CommandLine } from '../command-line.ts';
import { readBytes, isSystemError } from '../read-input.ts';
import { assumptions } from '../settle/bill.ts';
import { stayColumns } from '../settle/draft.ts';
import { progressTo } from '../settle/progress.ts';
import { readRegister, registerColumns } from '../settle/register.ts';
import { settleStays } from '../settle/settle-stays.ts';
import { summaryText } from '../settle/summary-text.ts';
import { readTable, type Table } from '../settle/table.ts';
import { totalsOf } from '../settle/totals.ts';
import { writeResults } from '../settle/write/results.ts';

/** `dzfp settle STAYS.csv --register PERSONS.csv,HOUSEHOLDS.csv --out DIR`: settles a file of stays. */
export function settle(line: CommandLine): Answer {
  const file = operand('STAYS.csv', line);
  const [persons, households, ...others] = needed('register', line).split(',');
  if (persons === undefined || households === undefined || others.length > 0)
    throw new UsageError(text('--register 应为“人员.csv,家庭.csv”', '--register takes PERSONS.csv,HOUSEHOLDS.csv'));
  const out = needed('out', line);
  const accept = acceptOf(line);
  const { book } = engineFor(line);
  const read = (path: string, columns: readonly string[]): Table => readTable(readBytes(path), basename(path), columns);
  const register = readRegister(read(persons, registerColumns.persons), read(households, registerColumns.households));
  const settled = settleStays(read(file, stayColumns), register, {
    book,
    ...(accept === undefined ? {} : { accept }),
    ...(line.options['as-known-on'] === undefined ? {} : { asKnownOn: line.options['as-known-on'] }),
    ...(process.stderr.isTTY ? { onProgress: progressTo(process.stderr) } : {}),
  });
  const files = written(out, () => writeResults(out, settled));
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

function written<T>(folder: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new FileError(text(`无法写入 ${folder}（${error.code}）`, `cannot write ${folder} (${error.code})`), {
      cause: error,
    });
  }
}

import { writeFiles } from '../../write-files.ts';
import type { Settled } from '../settle-stays.ts';
import { provisionalCsv } from './provisional-csv.ts';
import { setAsideCsv } from './set-aside-csv.ts';
import { settlementsCsv } from './settlements-csv.ts';

/** Writes the three files of a settlement into a folder, and says which. */
export function writeResults(folder: string, { years, findings }: Settled): readonly string[] {
  return writeFiles(folder, {
    'settlements.csv': settlementsCsv(years),
    'provisional.csv': provisionalCsv(years),
    'set-aside.csv': setAsideCsv(findings),
  });
}

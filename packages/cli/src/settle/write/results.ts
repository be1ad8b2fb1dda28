import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settled } from '../settle-stays.ts';
import { provisionalCsv } from './provisional-csv.ts';
import { setAsideCsv } from './set-aside-csv.ts';
import { settlementsCsv } from './settlements-csv.ts';

/** Writes the three files of a settlement into a folder, and says which. */
export function writeResults(folder: string, { years, findings }: Settled): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const files = {
    'settlements.csv': settlementsCsv(years),
    'provisional.csv': provisionalCsv(years),
    'set-aside.csv': setAsideCsv(findings),
  };
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}

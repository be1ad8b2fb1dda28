import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWorkbook } from '@dzfp/ledger/workbook';
import { row, type Row } from './report.ts';
import { registerTables } from './workload/register.ts';

/** Each is a whole run in a process of its own. */
const ways = [
  { how: 'cells', figure: 'reading alone' },
  { how: 'records', figure: 'as records' },
  { how: 'rules', figure: 'records, all rules' },
] as const;

interface Run {
  readonly rows: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Rows a second and peak memory of a register out of a workbook: its cells alone, as records, and with every rule. */
export async function registerRows(workload: string, persons: number, rounds: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dzfp-bench-'));
  const file = join(folder, 'register.xlsx');
  const script = fileURLToPath(new URL('register-once.ts', import.meta.url));
  const once = (how: string): Run =>
    JSON.parse(execFileSync(process.execPath, [script, file, how], { encoding: 'utf8' })) as Run;
  try {
    writeFileSync(file, await writeWorkbook(registerTables(persons)));
    const runs = ways.map((): Run[] => []);
    for (let round = 0; round < rounds; round++) ways.forEach(({ how }, i) => runs[i]?.push(once(how)));
    return ways.flatMap(({ figure }, i) => {
      const own = runs[i] ?? [];
      const alone = runs[0] ?? [];
      const subject = { workload, implementation: '@dzfp/ledger', figure };
      const ratios = own.map(({ milliseconds }, round) => milliseconds / (alone[round]?.milliseconds ?? Number.NaN));
      const perSecond = own.map(({ rows, milliseconds }) => (rows * 1000) / milliseconds);
      return [
        row({ ...subject, unit: 'rows/s' }, perSecond, { ratios }),
        row(
          { ...subject, figure: `${figure}, peak memory`, unit: 'MB' },
          own.map(({ megabytes }) => megabytes),
        ),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

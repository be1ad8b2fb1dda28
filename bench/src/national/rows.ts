import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { row, type Row } from '../report.ts';
import { drawPools } from './draw-pools.ts';

interface Run {
  readonly persons: number;
  readonly decisions: number;
  readonly decided: number;
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly bytes: number;
}

/** Time, peak memory and bytes written of whole registers of so many households, each in a process of its own. */
export function nationalRows(workload: string, counts: readonly number[], records: number): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'dzfp-bench-'));
  const pools = join(folder, 'pools.json');
  const script = fileURLToPath(new URL('once.ts', import.meta.url));
  try {
    writeFileSync(pools, JSON.stringify(drawPools(records)));
    return counts.flatMap((households) => {
      const run = JSON.parse(
        execFileSync(process.execPath, [script, String(households), pools], { encoding: 'utf8' }),
      ) as Run;
      const name = `${households.toLocaleString('en').replaceAll(',', ' ')} households`;
      const figure = (of: string, unit: string, value: number): Row =>
        row({ workload, implementation: '@dzfp/batch', figure: `${name}, ${of}`, unit }, [value]);
      return [
        figure('persons', 'persons', run.persons),
        figure('decisions', 'decisions', run.decisions),
        figure('of these decided', 'decisions', run.decided),
        figure('time', 's', run.milliseconds / 1000),
        figure('each decision', 'µs', (run.milliseconds * 1000) / run.decisions),
        figure('peak memory', 'MB', run.megabytes),
        figure('Parquet', 'MB', run.bytes / 1e6),
      ];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

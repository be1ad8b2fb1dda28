import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { row, type Row } from './report.ts';

interface Run {
  readonly rows: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Microseconds of a stay and peak memory of a stream of so many, each in a process of its own. */
export function stayStreamRows(workload: string, counts: readonly number[], rounds: number): readonly Row[] {
  const script = fileURLToPath(new URL('stays-once.ts', import.meta.url));
  const once = (count: number): Run =>
    JSON.parse(execFileSync(process.execPath, [script, String(count)], { encoding: 'utf8' })) as Run;
  const runs = counts.map((): Run[] => []);
  for (let round = 0; round < rounds; round++) counts.forEach((count, i) => runs[i]?.push(once(count)));
  return counts.flatMap((count, i) => {
    const own = runs[i] ?? [];
    const subject = { workload, implementation: '@dzfp/batch' };
    const name = `${count.toLocaleString('en').replaceAll(',', ' ')} stays`;
    const perStay = own.map(({ rows, milliseconds }) => (milliseconds * 1000) / rows);
    return [
      row({ ...subject, figure: `${name}, each`, unit: 'µs' }, perStay),
      row(
        { ...subject, figure: `${name}, peak memory`, unit: 'MB' },
        own.map(({ megabytes }) => megabytes),
      ),
    ];
  });
}

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Series } from './measure.ts';

/** What is imported, and what the process has imported before the clock starts. */
export interface Import {
  readonly name: string;
  readonly specifier: string;
  readonly after?: string;
}

/** Built files only: a plain Node takes them. */
export const imports: readonly Import[] = [
  { name: 'zod alone', specifier: 'zod' },
  { name: '@dzfp/core', specifier: '@dzfp/core' },
  { name: '@dzfp/core, zod already there', specifier: '@dzfp/core', after: 'zod' },
  { name: '@dzfp/medical', specifier: '@dzfp/medical' },
  { name: '@dzfp/medical, zod already there', specifier: '@dzfp/medical', after: 'zod' },
  {
    name: 'inpatientSettlement from its own file',
    specifier: new URL('inpatient-settlement.js', import.meta.resolve('@dzfp/medical')).href,
  },
];

/** Milliseconds of each import, every time in a process of its own, interleaved. */
export function measureImports(rounds: number): readonly Series[] {
  imports.forEach(importOnce); // the files are then in the memory of the system
  const series = imports.map((): number[] => []);
  for (let round = 0; round < rounds; round++) imports.forEach((each, i) => series[i]?.push(importOnce(each)));
  return series;
}

function importOnce({ specifier, after }: Import): number {
  const before = after === undefined ? '' : `await import(${JSON.stringify(after)});`;
  const timed = `const start = performance.now(); await import(${JSON.stringify(specifier)});`;
  const script = `${before} ${timed} console.log(performance.now() - start);`;
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd, encoding: 'utf8' }));
}

import { relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

/** Stryker works on a copy of core and of what its tests need; everything else is read where it is. */
const notCopied = [
  '/tsconfig.json',
  ...['docs', 'examples', 'bench', 'scripts', 'reports'].map((name) => `/${name}`),
  'packages/*',
  '!packages/core',
  'packages/core/dist',
  'packages/core/api',
  'rigs/*',
  '!rigs/mutation',
];

const run = (patterns, ignoreStatic) =>
  new Stryker({
    mutate: patterns,
    ignoreStatic,
    ignorePatterns: notCopied,
    tempDirName: '.cache/stryker',
    disableTypeChecks: false,
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), import.meta.resolve('./words.mjs')],
    ignorers: ['words'],
    vitest: { configFile: 'rigs/mutation/vitest.config.mjs', related: false },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    timeoutMS: 15_000,
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
  }).runMutationTest();

/** Results count columns from one, patterns from zero. */
const rangeOf = ({ fileName, location: { start, end } }) =>
  `${relative('.', fileName)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;

const keyOf = (mutant) => `${rangeOf(mutant)} ${mutant.mutatorName} ${mutant.replacement}`;

/**
 * Tries every mutant of the files. What runs while a module is read cannot be switched on under a running test: such mutants get
 * a second run, which reads the modules anew for each.
 */
export async function mutate(patterns) {
  const first = await run(patterns, true);
  const whileReading = first.filter(({ static: read, status }) => read === true && status === 'Ignored');
  if (whileReading.length === 0) return first;
  const keys = new Set(whileReading.map(keyOf));
  const second = (await run([...new Set(whileReading.map(rangeOf))], false)).filter((each) => keys.has(keyOf(each)));
  return [...first.filter((each) => each.status !== 'Ignored'), ...second];
}

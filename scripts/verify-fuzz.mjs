// Runs the tests of hostile input with ten times as many trials, from the same seed, and writes what was tried to reports/fuzz.json.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const factor = 10;
const results = fileURLToPath(new URL('../.cache/fuzz.json', import.meta.url));
const args = [
  'run',
  '--project',
  'cli',
  'packages/cli/src/hostile',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
];
const { status } = spawnSync('vitest', args, {
  stdio: 'inherit',
  env: { ...process.env, DZFP_RUNS: String(factor) },
  shell: process.platform === 'win32',
});

const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(results, 'utf8'));
const report = {
  node: process.version,
  trialsOfEachProperty: 25 * factor,
  seed: 20_190_101,
  passed: numPassedTests,
  failed: numFailedTests,
  properties: testResults.flatMap((file) =>
    file.assertionResults.map(({ fullName, status: outcome }) => `${fullName.trim()}: ${outcome}`),
  ),
};
writeFileSync(new URL('../reports/fuzz.json', import.meta.url), `${JSON.stringify(report, null, 2)}\n`);
process.exitCode = status ?? 1;

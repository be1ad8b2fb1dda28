import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  packageManager: string;
};

/** Asks the pnpm of this repository something about the published packages. */
export function askPnpm(...args: readonly string[]): SpawnSyncReturns<string> {
  const asked = ['-y', packageManager, '--filter', './packages/*', ...args];
  return spawnSync('npx', asked, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

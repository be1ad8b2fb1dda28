// Runs on the machine's own Node without dependencies: brings pnpm through npx, installs what the lockfile says, then
// runs the named script under the Node of the devDependency.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const pnpm = (...args) => {
  const { error, status } = spawnSync('npx', ['-y', packageManager, ...args], {
    cwd: fileURLToPath(root),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
};

pnpm('install', '--frozen-lockfile'); // under a second when nothing changed
pnpm('run', ...process.argv.slice(2));

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the workspace. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** Builds a package and those it needs when a built file is missing or older than a source: only what users get is measured. */
export function ensureBuilt(name: string): void {
  const packages = [...withNeeds(name)];
  if (packages.every(isFresh)) return;
  console.log(`building ${packages.join(', ')} first`);
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { packageManager: string };
  const filters = packages.flatMap((each) => ['--filter', `@dzfp/${each}`]);
  const shell = process.platform === 'win32';
  const options = { cwd: root, shell, encoding: 'utf8' } as const;
  const { error, status, stdout } = spawnSync('npx', ['-y', packageManager, ...filters, 'run', 'build'], options);
  if (status === 0) return;
  console.error(error?.message ?? stdout);
  throw new Error('the build failed: there is nothing to measure');
}

/** A package of the workspace and all that it depends on, the deepest first. */
function withNeeds(name: string): ReadonlySet<string> {
  const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
    dependencies?: Readonly<Record<string, string>>;
  };
  const ours = Object.keys(manifest.dependencies ?? {}).filter((each) => each.startsWith('@dzfp/'));
  return new Set([...ours.flatMap((each) => [...withNeeds(each.slice('@dzfp/'.length))]), name]);
}

function isFresh(name: string): boolean {
  const folder = join(root, 'packages', name);
  const built = join(folder, 'dist');
  if (!existsSync(built)) return false;
  const sources = files(join(folder, 'src')).filter((file) => !/\.(?:test|test-d|bench)\.ts$/.test(file));
  // A build replaces all files.
  return Math.min(...files(built).map(changed)) >= Math.max(...sources.map(changed));
}

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function changed(file: string): number {
  return statSync(file).mtimeMs;
}

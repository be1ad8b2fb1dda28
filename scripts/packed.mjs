// Packs the published packages as they would be published, and installs them as a stranger would: from tarballs, by npm.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const shell = process.platform === 'win32';
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The published packages, by name: folder and manifest. */
export const published = readdirSync(join(root, 'packages'))
  .toSorted()
  .map((name) => join(root, 'packages', name))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
  .filter(({ manifest }) => manifest.private !== true);

/** The names that a user can import, `@dzfp/core/reading` and the like. */
export const entrances = published.flatMap(({ manifest: { name, publishConfig } }) =>
  Object.entries(publishConfig.exports).flatMap(([entrance, target]) =>
    typeof target === 'string' ? [] : [name + entrance.slice(1)],
  ),
);

/** The files that the manifest promises and the build has not made. */
function notBuilt({ folder, manifest }) {
  return [...Object.values(manifest.publishConfig.exports), ...Object.values(manifest.bin ?? {})]
    .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
    .filter((file) => !existsSync(join(folder, file)));
}

/** Runs a command to its end; a failure is an error that carries what the command printed. */
export function must(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', shell, ...options });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')} failed\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
}

/** When something of a package was last changed. */
function lastChange(folder) {
  const files = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => name !== 'node_modules' && name !== '.cache',
  );
  return Math.max(
    ...files.map((each) => {
      const path = join(folder, each.name);
      return each.isDirectory() ? lastChange(path) : statSync(path).mtimeMs;
    }),
  );
}

/** Packs everything into `.pack`, unless what lies there is newer than all that goes into it, and gives the tarball of each package by its name. */
export function pack() {
  const out = join(root, '.pack');
  const tarballs = Object.fromEntries(
    published.map(({ manifest: { name, version } }) => [
      name,
      join(out, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`),
    ]),
  );
  const isFresh = published.every(({ folder, manifest }) => {
    const tarball = tarballs[manifest.name];
    return existsSync(tarball) && statSync(tarball).mtimeMs > lastChange(folder);
  });
  if (isFresh) return tarballs;
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out);
  for (const each of published) {
    const missing = notBuilt(each);
    if (missing.length > 0)
      throw new Error(`${each.manifest.name} is not built: ${missing.join(', ')} (run the build first)`);
  }
  const filters = published.flatMap(({ manifest }) => ['--filter', manifest.name]);
  must('npx', ['-y', packageManager, ...filters, 'pack', '--pack-destination', out], { cwd: root });
  return tarballs;
}

/** Installs tarballs and packages of the registry into a folder outside the workspace. */
export function installPacked(folder, tarballs, others = {}) {
  const local = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));
  const manifest = { private: true, type: 'module', dependencies: { ...others, ...local } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  must('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline'], { cwd: folder });
}

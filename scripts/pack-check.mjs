// Packs every public package as it would be published and checks the tarballs with publint and attw.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, '.pack');
rmSync(out, { recursive: true, force: true });
mkdirSync(out);

let failed = 0;
const run = (command, args, cwd = root) => {
  const { error, status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  if (status !== 0) failed += 1;
  return status === 0;
};

for (const name of readdirSync(join(root, 'packages')).toSorted()) {
  const folder = join(root, 'packages', name);
  if (!existsSync(join(folder, 'package.json'))) continue;
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (manifest.private) continue;
  console.log(`\n${manifest.name}`);
  const entries = [...Object.values(manifest.publishConfig.exports), ...Object.values(manifest.bin ?? {})];
  const missing = entries
    .flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)))
    .filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    console.error(`not built: ${missing.join(', ')} (run the build first)`);
    failed += 1;
    continue;
  }
  const tarball = join(out, `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`);
  if (!run('pnpm', ['pack', '--pack-destination', out], folder)) continue;
  run('publint', ['run', tarball, '--strict']);
  // A package that is a command only has no types to check.
  if ('.' in manifest.publishConfig.exports) run('attw', [tarball, '--profile', 'esm-only']);
}

if (failed > 0) {
  console.error(`\n${failed} check(s) of packed packages failed`);
  process.exit(1);
}

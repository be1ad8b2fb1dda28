// Packs every public package as it would be published and checks the tarballs with publint and attw.
import { spawnSync } from 'node:child_process';
import { pack, published } from './packed.mjs';

let failed = 0;
const run = (command, args) => {
  const { error, status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  if (status !== 0) failed += 1;
};

const tarballs = pack();
for (const { manifest } of published) {
  console.log(`\n${manifest.name}`);
  run('publint', ['run', tarballs[manifest.name], '--strict']);
  // A package that is a command only has no types to check.
  if ('.' in manifest.publishConfig.exports) run('attw', [tarballs[manifest.name], '--profile', 'esm-only']);
}

if (failed > 0) {
  console.error(`\n${failed} check(s) of packed packages failed`);
  process.exit(1);
}

// Compiles consumer.mts and an import of every entrance against the installed tarballs, on the three last TypeScripts and by both
// ways of resolving modules. Library declarations are checked too: ours are what a user's strict project reads.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { entrances, installPacked, pack } from '../../scripts/packed.mjs';

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'dzfp-types-'));

/** Entrances whose declarations name an optional peer: their users have it installed, this folder has not. */
const needsPeer = new Set(['@dzfp/batch/files', '@dzfp/testkit', '@dzfp/testkit/prove']);

const options = {
  target: 'es2022',
  lib: ['es2023', 'dom'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
};
const ways = { nodenext: { module: 'nodenext' }, bundler: { module: 'esnext', moduleResolution: 'bundler' } };

let failed = 0;
try {
  installPacked(folder, pack(), { zod: '^4' });
  copyFileSync(new URL('consumer.mts', import.meta.url), join(folder, 'consumer.mts'));
  const all = entrances.filter((name) => !needsPeer.has(name));
  writeFileSync(join(folder, 'all.mts'), all.map((name, at) => `export * as e${at} from '${name}';\n`).join(''));
  for (const [way, how] of Object.entries(ways)) {
    const config = { compilerOptions: { ...options, ...how }, files: ['consumer.mts', 'all.mts'] };
    writeFileSync(join(folder, `${way}.json`), JSON.stringify(config));
  }
  for (const alias of ['typescript-5', 'typescript-6', 'typescript']) {
    const manifest = require.resolve(`${alias}/package.json`);
    const { version } = require(manifest);
    for (const way of Object.keys(ways)) {
      const tsc = join(dirname(manifest), 'bin/tsc');
      const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', `${way}.json`], {
        cwd: folder,
        encoding: 'utf8',
      });
      if (status !== 0) failed += 1;
      console.log(`${status === 0 ? 'ok  ' : 'FAIL'} TypeScript ${version}, ${way}: ${all.length} entrances`);
      if (status !== 0) console.log(stdout);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

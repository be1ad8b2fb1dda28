// What a stranger does: copies the folder of an example, installs it, runs its tests; writes a plugin of his own and runs its
// scripts. The packages come from the tarballs.
// `node check.mjs [name …]` tries these examples only.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPacked, must, pack } from '../../scripts/packed.mjs';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const left = new Set(['node_modules', 'dist', '.cache', 'out']);
const asked = process.argv.slice(2);
const names = readdirSync(examples).filter(
  (name) => existsSync(join(examples, name, 'package.json')) && (asked.length === 0 || asked.includes(name)),
);

/** Puts tarballs in place of the workspace or the registry, for what a manifest asks itself and what its packages ask in turn. */
function useTarballs(folder) {
  const path = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const files = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
    for (const name of Object.keys(manifest[group] ?? {})) if (name in files) manifest[group][name] = files[name];
  writeFileSync(path, JSON.stringify({ ...manifest, overrides: files }, null, 2));
}

// The workspace's own commands must not stand in for one that an example forgot to ask for.
const PATH = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((entry) => !entry.includes('node_modules'))
  .join(delimiter);
const env = { ...process.env, PATH: [dirname(process.execPath), PATH].join(delimiter) };

const npm = (folder, ...args) => must('npm', args, { cwd: folder, env, timeout: 600_000 });
const install = (folder) => npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline');

let failed = 0;
function trial(name, attempt) {
  const folder = mkdtempSync(join(tmpdir(), `dzfp-${name}-`));
  try {
    attempt(folder);
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${error instanceof Error ? error.message : String(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const tarballs = pack();
for (const name of names)
  trial(name, (folder) => {
    cpSync(join(examples, name), folder, { recursive: true, filter: (from) => !left.has(basename(from)) });
    useTarballs(folder);
    install(folder);
    npm(folder, 'test');
  });

if (asked.length === 0)
  trial('a new plugin', (folder) => {
    installPacked(folder, {
      '@dzfp/create-plugin': tarballs['@dzfp/create-plugin'],
      '@dzfp/core': tarballs['@dzfp/core'],
    });
    must(process.execPath, ['node_modules/@dzfp/create-plugin/dist/bin.js', 'heating', '--yes'], { cwd: folder, env });
    const plugin = join(folder, 'heating');
    useTarballs(plugin);
    install(plugin);
    for (const script of ['test', 'typecheck', 'validate', 'page']) npm(plugin, 'run', script);
  });

process.exitCode = failed === 0 ? 0 : 1;

// Packs dezhou and all that it needs, installs the tarballs with npm into an empty folder and runs consumer.mjs there on
// the current Node, on the machine's own Node if that is another one, and on Bun and Deno if npm can bring them.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const windows = process.platform === 'win32';
const folder = mkdtempSync(join(tmpdir(), 'dzfp-runtimes-'));
const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell: windows, timeout: 180_000, ...options });

let failed = 0;
const report = (name, { status, stdout, stderr, error }) => {
  if (status === 0) return console.log(`ok   ${name}: ${stdout.trim().split('\n').at(-1)}`);
  failed += 1;
  console.log(`FAIL ${name}\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
};

try {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'packages/dezhou/package.json'), 'utf8'));
  const needed = Object.keys(dependencies).map((name) => name.replace('@dzfp/', ''));
  for (const name of [...needed, 'dezhou']) {
    const cwd = join(root, 'packages', name);
    const packed = run('pnpm', ['pack', '--pack-destination', folder], { cwd });
    if (packed.status !== 0) throw new Error(`cannot pack ${name}\n${packed.stdout}${packed.stderr}`);
  }
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const installed = run('npm', [
    'install',
    '--no-audit',
    '--no-fund',
    'zod@^4',
    ...tarballs.map((name) => `./${name}`),
  ]);
  if (installed.status !== 0) throw new Error(`cannot install the tarballs\n${installed.stdout}${installed.stderr}`);
  copyFileSync(new URL('consumer.mjs', import.meta.url), join(folder, 'consumer.mjs'));

  report(`Node ${process.version}`, run(process.execPath, ['consumer.mjs'], { shell: false }));

  // The machine's own Node is the first one on the path that is not a devDependency.
  const own = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => !entry.includes('node_modules') && entry !== dirname(process.execPath))
    .map((entry) => join(entry, windows ? 'node.exe' : 'node'))
    .find((file) => existsSync(file));
  if (own === undefined) console.log('     no other Node on this machine: not available');
  else {
    const version = run(own, ['--version'], { shell: false }).stdout.trim();
    report(`Node ${version} (of the machine)`, run(own, ['consumer.mjs'], { shell: false }));
    report(
      `Node ${version}, require()`,
      run(own, ['-e', `console.log(require('@dzfp/medical').inpatientSettlement.id)`], { shell: false }),
    );
  }

  for (const [name, version, args] of [
    ['bun', '1.4.5', ['consumer.mjs']],
    ['deno', '2.9.6', ['run', '--no-prompt', 'consumer.mjs']],
  ]) {
    const got = run('npm', [
      'install',
      '--no-audit',
      '--no-fund',
      '--no-save',
      '--foreground-scripts',
      `${name}@${version}`,
    ]);
    const binary = join(folder, 'node_modules', '.bin', windows ? `${name}.cmd` : name);
    const started = got.status === 0 ? run(binary, ['--version']) : got;
    if (started.status === 0) report(`${name} ${version}`, run(binary, args));
    else console.log(`     ${name} ${version}: not available`);
  }
} catch (error) {
  failed += 1;
  console.log(`FAIL ${error instanceof Error ? error.message : String(error)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

// Installs the tarballs with npm into an empty folder and runs consumer.mjs there on every runtime; in the browser, bundled.
// Each run ends by printing the same line: one that prints another figure fails as well as one that throws.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { entrances, installPacked, pack } from '../../scripts/packed.mjs';

const folder = mkdtempSync(join(tmpdir(), 'dzfp-runtimes-'));
const browser = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Entrances that need what a browser or a plain install does not have: DuckDB, a test runner, files. */
const onNodeAlone = /^@dzfp\/(batch\/files|testkit|cli|create-plugin|ledger\/workbook)/;
const run = (command, args) =>
  spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32', timeout: 240_000 });

let failed = 0;
let settled;
const sameFigures = (line) => line === (settled ??= line);

function report(name, { status, stdout, stderr, error }, isRight = sameFigures) {
  const said = stdout?.trim().split('\n').at(-1) ?? '';
  if (status === 0 && isRight(said)) return console.log(`ok   ${name}: ${said}`);
  failed += 1;
  console.log(`FAIL ${name}\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
}

const count = (json) => json.match(/"id":/g)?.length ?? 0;

async function inBrowser() {
  await build({
    absWorkingDir: folder,
    entryPoints: ['consumer.mjs'],
    outfile: join(folder, 'consumer.js'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  const page = `<!doctype html><meta charset="utf-8"><pre id="said"></pre><script>
    const said = document.getElementById('said');
    console.log = (line) => { said.textContent += line + '\\n'; };
    onerror = (message) => { said.textContent += 'error: ' + message; };
  </script><script src="consumer.js"></script>`;
  writeFileSync(join(folder, 'page.html'), page);
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--virtual-time-budget=20000', '--dump-dom'];
  const got = run(browser, [...options, `file://${folder}/page.html`]);
  return {
    ...got,
    stdout: /<pre id="said">([^<]*)<\/pre>/.exec(got.stdout)?.[1]?.replaceAll('&gt;', '>') ?? got.stdout,
  };
}

try {
  installPacked(folder, pack(), { zod: '^4' });
  copyFileSync(new URL('consumer.mjs', import.meta.url), join(folder, 'consumer.mjs'));
  const everywhere = entrances.filter((name) => !onNodeAlone.test(name));
  writeFileSync(
    join(folder, 'load.mjs'),
    everywhere.map((name) => `import '${name}';\n`).join('') + `import './consumer.mjs';\n`,
  );

  for (const version of ['20', '22', '24', '26']) {
    report(`Node ${version}`, run('npx', ['-y', `node@${version}`, 'load.mjs']));
    const listed = run('npx', ['-y', `node@${version}`, 'node_modules/@dzfp/cli/dist/bin.js', 'list', '--json']);
    report(
      `Node ${version}, dzfp list`,
      { ...listed, stdout: `${count(listed.stdout)} policies` },
      (line) => line !== '0 policies',
    );
  }
  const required = `console.log(require('@dzfp/medical').inpatientSettlement.id); require('./consumer.mjs')`;
  report('Node 20, require()', run('npx', ['-y', 'node@20', '-e', required]));
  report('Bun', run('npx', ['-y', 'bun@1.4.5', 'load.mjs']));
  // The chart library of the handbook asks for this one variable.
  report('Deno', run('npx', ['-y', 'deno@2.9.6', 'run', '--no-prompt', '--allow-env=NODE_ENV', 'load.mjs']));
  if (existsSync(browser)) report('Chromium', await inBrowser());
  else console.log(`     Chromium: no ${browser} on this machine, not tried`);
} catch (error) {
  failed += 1;
  console.log(`FAIL ${error instanceof Error ? error.message : String(error)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

// Importing one policy must not pull in the others, and the packages must bundle for a browser. Reads the built files.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const limit = 24_000; // bytes after gzip, zod not counted
const foreign = ['medical/inpatient-settlement', 'medical/free-treatment'];
let failed = 0;
const check = (good, sentence) => {
  console.log(`${good ? 'ok  ' : 'FAIL'} ${sentence}`);
  if (!good) failed += 1;
};

/** Bundles for a browser: a Node built-in anywhere in the graph is an error of esbuild. */
async function bundle(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['zod', 'zod/*'],
    charset: 'utf8',
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

try {
  const one = await bundle(`import { premiumSubsidy } from '@dzfp/medical'; globalThis.kept = premiumSubsidy;`);
  const size = gzipSync(one).length;
  check(one.includes('medical/premium-subsidy'), 'the premium subsidy is in its own bundle');
  for (const marker of foreign) check(!one.includes(marker), `importing the premium subsidy leaves out ${marker}`);
  check(size <= limit, `the premium subsidy alone: ${size} bytes gzip, limit ${limit}`);

  const core = await bundle(`import * as core from '@dzfp/core'; globalThis.kept = core;`);
  check(!/["']node:/.test(core), `@dzfp/core has no Node built-in: ${gzipSync(core).length} bytes gzip, everything`);
} catch (error) {
  check(false, error instanceof Error ? error.message : String(error));
}
process.exitCode = failed === 0 ? 0 : 1;

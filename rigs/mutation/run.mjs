// Mutates the code of core, folder by folder, and writes what its tests notice to reports/code-mutation.json.
// Run: npm run verify:mutation:code [folder …]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { folderReport } from './folder-report.mjs';
import { mutate } from './mutate.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const path = `${root}reports/code-mutation.json`;
const stryker = createRequire(import.meta.url)('@stryker-mutator/core/package.json').version;

const [given, wanted] = [process.argv.slice(2), ['quantity', 'deadline', 'allocation']];
/** Files that are tables of words: what they say is read by people, not repeated by tests. */
const words = ['error/messages-en', 'error/messages-zh', 'reading/prose-en', 'reading/prose-zh'];
process.chdir(root);

for (const folder of given.length > 0 ? given : wanted) {
  process.env['MUTATED'] = folder;
  const results = await mutate([
    `packages/core/src/${folder}/**/!(*.test|*.bench).ts`,
    ...words.map((file) => `!packages/core/src/${file}.ts`),
  ]);
  const found = folderReport(`packages/core/src/${folder}`, results, root);
  const { survivors, ...figures } = found;
  console.log(JSON.stringify(figures));
  for (const each of survivors)
    if (!('equivalent' in each)) console.log(`${each.file}:${each.line}  ${each.code}  →  ${each.replacement}`);

  const before = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).folders : [];
  const folders = [...before.filter((each) => each.folder !== found.folder), found];
  writeFileSync(
    path,
    await format(JSON.stringify({ stryker, folders }), { ...(await resolveConfig(path)), parser: 'json' }),
  );
}

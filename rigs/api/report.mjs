// Writes what each entrance of each published package offers to packages/<name>/api/<entrance>.api.md, from the built declarations.
// Without --write it compares: a change of the public surface is seen in the review of the commit that makes it, or it fails.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { published } from '../../scripts/packed.mjs';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';

const root = fileURLToPath(new URL('../..', import.meta.url));
const write = process.argv.includes('--write');
const silent = { default: { logLevel: ExtractorLogLevel.None } };

/** The entrances that have declarations: [name of the report, file of the declarations]. */
const entrancesOf = ({ publishConfig }) =>
  Object.entries(publishConfig.exports).flatMap(([entrance, target]) =>
    target.types === undefined
      ? []
      : [[entrance === '.' ? 'index' : entrance.slice(2).replaceAll('/', '-'), target.types]],
  );

function reportOf(folder, name, types) {
  const file = join(folder, types);
  if (!existsSync(file)) throw new Error(`${relative(root, file)} is missing: run the build first`);
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(folder, 'package.json'),
    configObject: {
      projectFolder: folder,
      newlineKind: 'lf',
      mainEntryPointFilePath: file,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            module: 'nodenext',
            moduleResolution: 'nodenext',
            target: 'es2022',
            lib: ['es2023', 'dom'],
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: [file],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: join(folder, 'api'),
        reportTempFolder: join(root, '.cache/api'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      // The compiler and the doc comments are checked elsewhere; here only the surface counts.
      messages: { compilerMessageReporting: silent, extractorMessageReporting: silent, tsdocMessageReporting: silent },
    },
  });
  // Without localBuild the extractor compares with the report in the folder and leaves it as it is.
  return Extractor.invoke(config, { localBuild: write, messageCallback: (message) => (message.handled = true) });
}

let changed = 0;
let entrances = 0;
for (const { folder, manifest } of published) {
  const names = entrancesOf(manifest);
  const reports = join(folder, 'api');
  const stale = existsSync(reports)
    ? readdirSync(reports).filter((file) => !names.some(([name]) => file === `${name}.api.md`))
    : [];
  if (write) {
    for (const file of stale) rmSync(join(reports, file));
    if (names.length > 0) mkdirSync(reports, { recursive: true });
  } else for (const file of stale) console.log(`stale    ${relative(root, join(reports, file))}`);
  changed += write ? 0 : stale.length;
  for (const [name, types] of names) {
    entrances += 1;
    if (!reportOf(folder, name, types).apiReportChanged) continue;
    if (!write) changed += 1;
    console.log(`${write ? 'written ' : 'changed '} ${relative(root, join(reports, `${name}.api.md`))}`);
  }
}

console.log(`${entrances} entrances of ${published.length} packages`);
if (changed > 0) {
  console.log(`${changed} report(s) differ: run \`npm run api:write\` after the build and review the difference`);
  process.exitCode = 1;
}

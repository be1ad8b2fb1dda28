// `npm run bench`, `npm run bench -- --only H,K` for some of it, `npm run bench -- --quick` to try it. Everything that imports a package is loaded after the build.
import { parseArgs } from 'node:util';
import { ensureBuilt } from './built.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
ensureBuilt('dezhou');
ensureBuilt('ledger');
ensureBuilt('batch');
ensureBuilt('population');
ensureBuilt('testkit');
const { run } = await import('./run.ts');
await run(
  values.quick,
  values.only.split(',').filter((each) => each !== ''),
);

// `npm run bench`, or `npm run bench -- --quick` to try it. Everything that imports a package is loaded after the build.
import { parseArgs } from 'node:util';
import { ensureBuilt } from './built.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
ensureBuilt('dezhou');
ensureBuilt('ledger');
ensureBuilt('batch');
ensureBuilt('population');
ensureBuilt('testkit');
const { run } = await import('./run.ts');
process.exitCode = await run(values.quick);

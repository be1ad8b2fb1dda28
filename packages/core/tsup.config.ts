import type { Options } from 'tsup';
import { shared } from '../../tsup.shared.ts';

const folders = ['allocation', 'coverage', 'deadline', 'ledger', 'model', 'plan', 'reading'];
const entries = ['src/index.ts', 'src/decimal.ts', 'src/engine.ts', ...folders.map((each) => `src/${each}/index.ts`)];

/**
 * One file for each public entry, and few that entries share: Node loads them in a third of the time. A bundler can still leave out
 * what is not used, since nothing in core acts when it is imported. The model does, it makes the code lists; they keep a file each.
 */
const core: Options = {
  ...shared,
  entry: [...entries, 'src/model/**/*.ts', '!src/**/*.test.ts'],
};

export default core;

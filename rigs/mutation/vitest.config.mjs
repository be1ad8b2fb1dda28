// The tests of core as a mutant meets them: one worker, the same random cases for every mutant.
import { fileURLToPath } from 'node:url';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const conditions = ['@dzfp/source', ...defaultServerConditions];
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Files that take many seconds and look at the code of other folders. */
const slow = ['plan/ratio', 'policy/delegations-over-time', 'model/citizen-number'];
/** The same for the readings; these are left in while the readings themselves are mutated. */
const slowReadings = ['reading/bounds', 'reading/bounds-soundness', 'reading/breakpoint/breakpoints'];

const leftOut = process.env['MUTATED'] === 'reading' ? slow : [...slow, ...slowReadings];

/** The tests beside the mutant come first: most mutants go no further. */
class NearestFirst extends BaseSequencer {
  sort(files) {
    const far = ({ moduleId }) => (moduleId.includes(`/src/${process.env['MUTATED']}/`) ? 0 : 1);
    return [...files].sort((a, b) => far(a) - far(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    name: 'core',
    root: here('../../packages/core'),
    include: ['src/**/*.test.ts'],
    exclude: leftOut.map((file) => `src/${file}.test.ts`),
    setupFiles: [here('seed.mjs')],
    isolate: false,
    sequence: { sequencer: NearestFirst },
    testTimeout: 60_000,
  },
});

import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const conditions = ['@dzfp/source', ...defaultServerConditions];

/** Runs the examples of the documentation, as written out by scripts/doctest-gen.ts. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ['.doctest/**/*.test.ts'], passWithNoTests: true, testTimeout: 60_000 },
});

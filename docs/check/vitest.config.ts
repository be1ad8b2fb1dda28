import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const conditions = ['@dzfp/source', ...defaultServerConditions];

/** Tries the built site in a real browser; not part of `npm test`, which needs none. */
export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ['check/**/*.browser.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
});

import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const conditions = ['@dzfp/source', ...defaultServerConditions];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { include: ['src/*.test.ts', 'check/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});

import vue from '@vitejs/plugin-vue';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

// Inside the repository the packages are read from their sources; an installed package has no such condition, and takes its own files.
export default defineConfig({
  plugins: [vue()],
  resolve: { conditions: ['@dzfp/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@dzfp/source', ...defaultServerConditions] } },
  // `npm run start` in one terminal and `npx vite` in another: the page changes while it is edited.
  server: { proxy: { '/api': 'http://127.0.0.1:8620' } },
  build: { chunkSizeWarningLimit: 1500 },
  test: { include: ['src/**/*.test.ts', 'check/*.browser.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});

import { defaultClientConditions, defineConfig } from 'vite';

// Inside the repository the packages are read from their sources; an installed package has no such condition, and takes its own files.
export default defineConfig({
  base: './',
  resolve: { conditions: ['@dzfp/source', ...defaultClientConditions] },
});

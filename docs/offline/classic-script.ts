import vue from '@vitejs/plugin-vue';
import { build, defaultClientConditions } from 'vite';

/** Bundles a program and all it imports into one script of the kind that a page on a disk may load. */
export async function classicScript(entry: string, folder: string, name: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [vue()],
    resolve: { conditions: ['@dzfp/source', ...defaultClientConditions] },
    build: {
      outDir: folder,
      emptyOutDir: false,
      chunkSizeWarningLimit: 4000,
      lib: { entry, name, formats: ['iife'], fileName: () => `${name}.js` },
    },
  });
}

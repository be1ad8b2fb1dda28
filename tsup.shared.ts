import type { Options } from 'tsup';

/**
 * One output file per source file: an import takes only what it uses, and a bundler can leave the rest. Declarations are those of `tsc -b`
 * (scripts/declarations.mjs).
 * The configuration of every package is `export { shared as default } from '../../tsup.shared.ts'`.
 */
export const shared: Options = {
  entry: ['src/**/*.ts', '!src/**/*.{test,test-d,bench}.ts'],
  format: ['esm'],
  target: 'es2022',
  bundle: true,
  splitting: true,
  sourcemap: true,
  clean: true,
  // Chinese stays Chinese in the output: escapes would double its size.
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
};

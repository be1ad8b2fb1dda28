import { existsSync, readdirSync } from 'node:fs';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const conditions = ['@dzfp/source', ...defaultServerConditions];

/** The site, the measurements, and each folder under packages/ and examples/ that is a package, are projects of their own. */
const folders = ['docs', 'bench']
  .map((name) => ({ name, root: name }))
  .concat(
    ['packages', 'examples'].flatMap((parent) =>
      readdirSync(new URL(parent, import.meta.url))
        .filter((name) => existsSync(new URL(`${parent}/${name}/package.json`, import.meta.url)))
        .map((name) => ({ name, root: `${parent}/${name}` })),
    ),
  );

const inCi = process.env['CI'] !== undefined && process.env['CI'] !== '';

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // No test file changes a module: one worker reads the packages once for all of its files.
    isolate: false,
    // A busy machine is slow, and no test fails for that.
    testTimeout: 30_000,
    maxWorkers: '100%',
    reporters: inCi ? ['default', ['json', { outputFile: '.cache/vitest/results.json' }]] : ['default'],
    projects: [
      ...folders.map(({ name, root }) => ({
        extends: true as const,
        test: { name, root, include: ['{src,generate,offline}/**/*.test.ts'] },
      })),
      {
        // One compiler run for the type tests of all packages.
        extends: true as const,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/src/**/*.test-d.ts'],
            tsconfig: './tsconfig.node.json',
            ignoreSourceErrors: true,
          },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**'],
      exclude: ['**/*.test.ts', '**/*.test-d.ts', '**/*.bench.ts'],
      thresholds: { lines: 95 },
    },
  },
});

// Writes one vitest test per TypeScript fence of the documentation into .doctest/ (git-ignored).
// Sources: `@example` blocks in the TSDoc of packages/*/src, and the fences of README*, CONTRIBUTING and docs/.
//   expr // => value            becomes  expect(expr).toEqual(value)
//   const x = expr // => value  becomes  the declaration and expect(x).toEqual(value)
// A fence opened with ```ts no-run is shown, not run. Imports and assertions have to stand on one line each.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const out = new URL('../.doctest/', import.meta.url);
const root = new URL('../', import.meta.url);

interface Fence {
  readonly line: number;
  readonly code: readonly string[];
}

function fences(text: string, inSource: boolean): Fence[] {
  const found: Fence[] = [];
  let open: { line: number; code: string[]; run: boolean; indent: string } | undefined;
  let inComment = false;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (inSource && /^\s*\/\*\*/.test(raw)) inComment = true;
    const line = inSource ? raw.replace(/^\s*\* ?/, '') : raw;
    if (!inSource || inComment) {
      const mark = /^(\s*)```(\S*)\s*(.*)$/.exec(line);
      if (open !== undefined && mark?.[2] === '') {
        if (open.run) found.push({ line: open.line, code: open.code });
        open = undefined;
      } else if (open !== undefined) {
        open.code.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
      } else if (mark !== null) {
        const run = ['ts', 'typescript'].includes(mark[2] ?? '') && !/\bno-run\b/.test(mark[3] ?? '');
        open = { line: index + 1, code: [], run, indent: mark[1] ?? '' };
      }
    }
    if (inSource && raw.includes('*/')) {
      inComment = false;
      open = undefined;
    }
  }
  return found;
}

function assertion(line: string): string {
  const parts = /^(\s*)(.+?);?\s*\/\/ => (.+)$/.exec(line);
  if (parts === null) return line;
  const [, indent = '', statement = '', value = ''] = parts;
  const declared = /^(?:const|let) (\w+)(?:: .+?)? = /.exec(statement)?.[1];
  if (declared !== undefined) return `${indent}${statement}; expect(${declared}).toEqual(${value.trim()});`;
  return `${indent}expect(${statement}).toEqual(${value.trim()});`;
}

/** Imports become dynamic ones inside the test, so that two fences of a file may bring the same name. */
function statements(code: string): string {
  return code
    .replaceAll(/^import type [\s\S]*?from '[^']+';?$/gm, '')
    .replaceAll(/^import ([^'"]+?) from ('[^']+');?$/gm, (_, clause: string, from: string) => {
      const names = clause
        .trim()
        .replace(/^\* as /, '')
        .replace(/^(\w+)$/, clause.includes('*') ? '$1' : '{ default: $1 }')
        .replaceAll(/\btype \w+,?/g, '')
        .replaceAll(/(\w+) as (\w+)/g, '$1: $2');
      return `const ${names} = await import(${from});`;
    })
    .replaceAll(/^import ('[^']+');?$/gm, 'await import($1);')
    .replaceAll(/^export (?=const|let|function|class|async|interface|type)/gm, '')
    .split('\n')
    .map(assertion)
    .join('\n');
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const sources = globSync('packages/*/src/**/*.ts', { cwd: root }).filter(
  (name) => !/\.(test|test-d|bench)\.ts$/.test(name),
);
const pages = globSync(
  ['README*.md', 'CONTRIBUTING*.md', 'docs/**/*.md', 'packages/*/README*.md', 'examples/*/README*.md'],
  { cwd: root, exclude: (name) => /(^|[\\/])(node_modules|public|policies|parameters)$/.test(name) },
);

let count = 0;
for (const file of [...sources, ...pages].map((name) => name.replaceAll('\\', '/')).toSorted()) {
  const blocks = fences(readFileSync(new URL(file, root), 'utf8'), file.endsWith('.ts'));
  if (blocks.length === 0) continue;
  count += blocks.length;
  const tests = blocks.map(
    ({ line, code }) => `test('${file}:${line}', async () => {\n${statements(code.join('\n'))}\n});\n`,
  );
  const name = `${file.replaceAll(/[^\w.-]/g, '_')}.test.ts`;
  writeFileSync(new URL(name, out), `import { expect, test } from 'vitest';\n\n${tests.join('\n')}`);
}
console.log(`${count} example(s) written to .doctest/`);

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
// Inside the package, so that what is written finds the workspace's packages.
mkdirSync(at('../.cache'), { recursive: true });
const folder = mkdtempSync(at('../.cache/written-'));
afterAll(() => rmSync(folder, { recursive: true }));

const patience = 120_000;
const source = '--conditions=@dzfp/source';

function node(args: readonly string[], { cwd = folder, input = '' } = {}): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [source, ...args], { encoding: 'utf8', cwd, input });
  return { status, said: `${stdout}${stderr}` };
}
const create = (line: string, input = ''): ReturnType<typeof node> =>
  node([at('bin.ts'), ...line.split(' ').filter((word) => word !== '')], { input });
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('a written plugin', () => {
  // That it has no type errors and writes its page is tried with the packed packages (rigs/examples).
  test(
    'passes its tests and is found good',
    () => {
      expect(create('--name winter-aid --clause 6.3 --city 371300 --language en').status).toBe(0);
      const cwd = join(folder, 'winter-aid');
      // Beside published packages no configuration is needed; here their sources are read.
      const conditions = JSON.stringify(['@dzfp/source', 'node', 'module', 'import', 'default']);
      writeFileSync(
        join(cwd, 'vitest.config.mjs'),
        `export default { resolve: { conditions: ${conditions} }, ssr: { resolve: { conditions: ${conditions} } } };`,
      );
      const vitest = node([at('../node_modules/vitest/vitest.mjs'), 'run', '--root', cwd], { cwd });
      expect(vitest.said).toMatch(/Tests .*\d+ passed/);
      expect(vitest.status).toBe(0);

      const checked = node([at('../../cli/src/bin.ts'), 'validate', 'src/index.ts', '--lang', 'en'], { cwd });
      expect(checked).toEqual({ status: 0, said: 'winter-aid: policies 1, values 2, nothing to mend\n' });
    },
    patience,
  );

  test('holds the answers, and nothing of the template’s own', () => {
    expect(create('elsewhere --name other --clause 6.3 --city 371300 --language en').said).toContain('cd elsewhere');
    expect(read('elsewhere/src/place.ts')).toContain("name: text('临沂市', 'Linyi City (临沂)'),\n  within: '370000',");
    expect(read('elsewhere/src/heating-aid.ts')).toContain("clauses: ['6.3']");
    expect(read('elsewhere/README.md')).toContain('# other\n\nA plugin');
    expect(JSON.parse(read('elsewhere/package.json'))).toMatchObject({ name: 'other' });
    expect(existsSync(join(folder, 'elsewhere/.gitignore'))).toBe(true);
    expect(existsSync(join(folder, 'elsewhere/.github/workflows/test.yml'))).toBe(true);
    expect(existsSync(join(folder, 'elsewhere/README.zh.md'))).toBe(false);
  });
});

describe('the questions', () => {
  test('are asked one after the other; an empty answer is the usual one', () => {
    const { status, said } = create('asked', 'snow\n\n370199\n\n');
    expect(status).toBe(0);
    expect(said).toMatch(/name of the plugin.*clause.*code of the place.*language/s);
    expect(read('asked/src/index.ts')).toContain("name: 'snow'");
    expect(read('asked/src/heating-aid.ts')).toContain("clauses: ['8.2']");
    expect(read('asked/src/place.ts')).toContain("name: text('370199', '370199'),\n  within: '000000',");
  });

  test('are not asked with --yes', () => {
    expect(create('--yes')).toEqual({ status: 0, said: 'cd my-plugin\nnpm install\nnpm test\n' });
  });

  test.each([
    ['--yes --name Winter', '插件名用小写字母'],
    ['--yes --clause 99.1', 'found 99.1'],
    ['--yes --city 37140', 'six digits'],
    ['--yes --language de', 'zh 或 en'],
    ['. --yes', 'not an empty folder'],
  ])('refuse %s', (line, reason) => {
    const { status, said } = create(line);
    expect(status).toBe(1);
    expect(said).toContain(reason);
  });

  test('a wrong option is wrong usage', () => {
    expect(create('--colour red').status).toBe(2);
    expect(create('one two --yes').status).toBe(2);
  });
});

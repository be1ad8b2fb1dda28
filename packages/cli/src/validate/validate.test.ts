import { fileURLToPath } from 'node:url';
import { areas } from '@dzfp/dezhou/areas';
import { shortcomingsOf } from '@dzfp/testkit/definition';
import { describe, expect, it, test, vi } from 'vitest';
import { FileError, UsageError } from '../command-error.ts';
import { validate } from '../command/validate.ts';
import type { Answer } from '../answer.ts';
import { requiredBy } from './required-by.ts';

// A folder is packed by npm, a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const run = (module: string): Promise<Answer> => validate({ command: 'validate', operands: [at(module)], options: {} });

describe('dzfp validate', () => {
  it('has nothing to say of a good plugin', async () => {
    const answer = await run('../../../medical/src/plugin.ts');
    expect(answer.refused).toBe(false);
    expect(answer.text('zh')).toBe('medical：7 项政策、0 个数值，无须修改');
  });

  it('names everything that has to be mended, policy by policy', async () => {
    const answer = await run('../../fixture/faulty-plugin.ts');
    expect(answer.refused).toBe(true);
    expect(answer.text('en').split('\n')).toEqual([
      'faulty: policies 1, values 1, 10 to mend',
      '  faulty',
      expect.stringContaining('policy other/aid does not begin with faulty/'),
      expect.stringContaining('parameter elsewhere/ceiling begins with neither faulty/'),
      expect.stringContaining('other/aid cites NOWHERE'),
      expect.stringContaining('the value of elsewhere/cieling in 371402 from 2019-01-01: no policy has this parameter'),
      expect.stringContaining('its standing is not one of official, reported, assumed'),
      '  other/aid',
      expect.stringContaining('title has no wording in en'),
      expect.stringContaining('no refused example'),
      expect.stringContaining('no boundary example'),
      expect.stringContaining('no law is stated'),
      expect.stringContaining('case: aid is "50.00" instead of "60.00"'),
    ]);
  });

  it('checks of a folder also what would be published', async () => {
    const good = await run('../../../../examples/plugin-neighbour-city');
    expect(good.refused).toBe(false);
    expect(good.text('en')).toMatch(/\/package\.json: \d+ bytes packed, \d+ files, nothing to mend$/);

    const bare = await run('../../fixture/bare-plugin');
    expect(bare.refused).toBe(true);
    expect(bare.text('zh').split('\n').slice(-5)).toEqual([
      '  bare-plugin/package.json',
      '    有说明文件: no README is published',
      '    写明许可: license is missing from package.json',
      '    写明所需的 @dzfp/core: @dzfp/core stands in neither dependencies nor peerDependencies',
      expect.stringContaining('    不发布测试: 1 test files are published, index.test.ts among them'),
    ]);
  });

  it('refuses a folder without a manifest or without an entrance', async () => {
    await expect(run('.')).rejects.toThrow(FileError);
    await expect(run('../../../../rigs/types')).rejects.toThrow(UsageError);
  });

  it('refuses what is no file, no module and no plugin', async () => {
    await expect(run('none.ts')).rejects.toThrow(FileError);
    await expect(run('../../README.md')).rejects.toThrow(FileError);
    await expect(run('../exit-code.ts')).rejects.toThrow(UsageError);
  });
});

test.each(areas.map((plugin) => [plugin.name, plugin] as const))('our own %s has nothing to mend', (_, plugin) => {
  expect(shortcomingsOf(plugin, requiredBy(plugin, areas))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { text, type Text } from '@dzfp/core';
import type { Shortcoming } from '@dzfp/testkit/definition';
import * as z from 'zod';
import { FileError } from '../command-error.ts';
import type { PluginPackage } from './plugin-package.ts';

/** What would be published of a package: its files, and the bytes of the tarball. */
export interface Packed {
  readonly bytes: number;
  readonly files: readonly string[];
}

/** Above this a package brings more than rules: registers, pictures, a site. */
const mostBytes = 1_000_000;

const Report = z.array(z.object({ size: z.number(), files: z.array(z.object({ path: z.string() })) })).length(1);

/** Asks npm what it would pack; nothing is written, no script of the package is run. */
export function packed({ folder }: PluginPackage): Packed {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const report = status === 0 ? Report.safeParse(JSON.parse(stdout)) : undefined;
  const [first] = report?.data ?? [];
  if (first === undefined)
    throw new FileError(text(`npm 无法打包 ${folder}：${stderr}`, `npm cannot pack ${folder}: ${stderr}`));
  return { bytes: first.size, files: first.files.map(({ path }) => path) };
}

const checks: readonly {
  readonly owes: Text;
  readonly fault: (of: PluginPackage, packed: Packed) => string | undefined;
}[] = [
  {
    owes: text('有说明文件', 'has a readme'),
    fault: (_, { files }) => (files.some((file) => /^readme/i.test(file)) ? undefined : 'no README is published'),
  },
  {
    owes: text('写明许可', 'names its licence'),
    fault: ({ manifest }) => (manifest.license === undefined ? 'license is missing from package.json' : undefined),
  },
  {
    owes: text('写明所需的 @dzfp/core', 'asks for @dzfp/core'),
    fault: ({ manifest: { dependencies, peerDependencies } }) =>
      '@dzfp/core' in { ...dependencies, ...peerDependencies }
        ? undefined
        : '@dzfp/core stands in neither dependencies nor peerDependencies',
  },
  {
    owes: text('不发布测试', 'publishes no tests'),
    fault: (_, { files }) => {
      const tests = files.filter((file) => /\.(test|spec)\./.test(file));
      return tests.length === 0
        ? undefined
        : `${tests.length} test files are published, ${tests[0]} among them: name in files what others need`;
    },
  },
  {
    owes: text('打包不超过 1 MB', 'is at most 1 MB packed'),
    fault: (_, { bytes }) => (bytes <= mostBytes ? undefined : `${bytes} bytes: leave out data and pictures by files`),
  },
];

/** Everything by which a package falls short of what others can install with confidence. */
export function packageFaults(of: PluginPackage, what: Packed): readonly Shortcoming[] {
  return checks.flatMap(({ owes, fault }) => {
    const found = fault(of, what);
    return found === undefined ? [] : [{ of: `${of.manifest.name}/package.json`, owes, fault: found }];
  });
}

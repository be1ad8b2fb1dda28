import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { text } from '@dzfp/core';
import { FileError, UsageError } from '../command-error.ts';

interface Manifest {
  readonly name: string;
  readonly license?: string | undefined;
  readonly main?: string | undefined;
  readonly exports?: unknown;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const Manifest: z.ZodType<Manifest> = z.object({
  name: z.string(),
  license: z.string().optional(),
  main: z.string().optional(),
  exports: z.unknown().optional(),
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
});

/** A folder with a package.json: a plugin as it will be published. */
export interface PluginPackage {
  readonly folder: string;
  readonly manifest: Manifest;
  /** The module that an import of the package loads. */
  readonly entry: string;
}

/** Reads a folder's manifest and finds the module that others will import. */
export function pluginPackage(folder: string): PluginPackage {
  const path = join(folder, 'package.json');
  const read = Manifest.safeParse(manifestAt(path));
  if (!read.success) throw new FileError(text(`${path} 不是有效的清单`, `${path} is no valid manifest`));
  const manifest = read.data;
  const entry = mainTarget(manifest.exports) ?? manifest.main;
  if (entry !== undefined) return { folder, manifest, entry: join(folder, entry) };
  throw new UsageError(text(`${path} 没有写明入口（exports）`, `${path} names no entrance (exports)`));
}

function manifestAt(path: string): unknown {
  if (!existsSync(path)) throw new FileError(text(`没有 ${path}`, `there is no ${path}`));
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (cause) {
    throw new FileError(text(`${path} 不是 JSON`, `${path} is not JSON`), { cause });
  }
}

/** What an import of the package's own name leads to: `"./x.js"`, `{ ".": … }`, or conditions of which `import` or `default` counts. */
function mainTarget(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (typeof target !== 'object' || target === null) return undefined;
  const conditions = target as Readonly<Record<string, unknown>>;
  return mainTarget(conditions['.'] ?? conditions['import'] ?? conditions['default']);
}

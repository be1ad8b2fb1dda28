import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DzfpError, text, type AnyPlugin } from '@dzfp/core';
import { FileError, UsageError } from '../command-error.ts';

/** Loads a module and gives the plugins among its exports, each once. This runs the module: it is meant for one's own work. */
export async function loadPlugins(path: string): Promise<readonly AnyPlugin[]> {
  const file = resolve(path);
  if (!existsSync(file)) throw new FileError(text(`无法读取 ${path}`, `cannot read ${path}`));
  const found = Object.values(await load(file, path)).filter(isPlugin);
  if (found.length > 0) return [...new Set(found)];
  throw new UsageError(
    text(`${path} 没有导出 definePlugin 定义的插件`, `${path} exports no plugin that definePlugin has made`),
  );
}

async function load(file: string, path: string): Promise<object> {
  try {
    return (await import(pathToFileURL(file).href)) as object;
  } catch (error) {
    // A definition that is wrong says itself what to mend.
    if (error instanceof DzfpError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileError(text(`无法载入 ${path}：${reason}`, `cannot load ${path}: ${reason}`), { cause: error });
  }
}

function isPlugin(exported: unknown): exported is AnyPlugin {
  return typeof exported === 'object' && exported !== null && 'kind' in exported && exported.kind === 'dzfp.plugin';
}

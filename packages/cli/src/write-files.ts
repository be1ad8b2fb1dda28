import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from '@dzfp/core';
import { FileError } from './command-error.ts';
import { isSystemError } from './read-input.ts';

/** Writes files into a folder, which is made; gives their paths. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): readonly string[] {
  try {
    mkdirSync(folder, { recursive: true });
    return Object.entries(files).map(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new FileError(text(`无法写入 ${folder}（${error.code}）`, `cannot write ${folder} (${error.code})`), {
      cause: error,
    });
  }
}

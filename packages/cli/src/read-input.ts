import { readFileSync, statSync } from 'node:fs';
import { failure, text } from '@dzfp/core';
import { FileError } from './command-error.ts';
import { usualLimits } from '@dzfp/ledger';

/** Reads a file, or standard input for `-`; what is too large is refused before it is read. */
export function readBytes(path: string): Uint8Array {
  try {
    if (path !== '-' && statSync(path).size > usualLimits.bytes) throw failure('DZ110', { field: path, most: '40 MB' });
    return readFileSync(path === '-' ? 0 : path);
  } catch (error) {
    if (isSystemError(error))
      throw new FileError(text(`无法读取 ${path}（${error.code}）`, `cannot read ${path} (${error.code})`), {
        cause: error,
      });
    throw error;
  }
}

/** Reads JSON in UTF-8. What stands in a file that is none is not repeated: it may be about a person. */
export function readJson(path: string): unknown {
  const bytes = readBytes(path);
  if (bytes.length > usualLimits.bytes) throw failure('DZ110', { field: path, most: '40 MB' });
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw failure('DZ109', { field: path, expected: 'JSON (UTF-8)', found: '其他内容 something else' });
  }
}

/** An error of the operating system, with its code. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

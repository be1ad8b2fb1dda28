import { text } from '@dzfp/core';
import { isLarge } from '@dzfp/ledger/large';
import { FileError } from '../command-error.ts';
import { isSystemError } from '../read-input.ts';

/** Whether a register is checked on the disk: one of its files is Parquet, or CSV beyond what is read into memory. */
export async function isLargeRegister(paths: readonly string[]): Promise<boolean> {
  for (const path of paths) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- the first large one decides; standard input is read into memory
      if (path !== '-' && (await isLarge(path))) return true;
    } catch (error) {
      if (!isSystemError(error)) throw error;
      throw new FileError(text(`无法读取 ${path}（${error.code}）`, `cannot read ${path} (${error.code})`), {
        cause: error,
      });
    }
  }
  return false;
}

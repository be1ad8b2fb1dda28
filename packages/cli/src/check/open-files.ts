import { basename } from 'node:path';
import { text } from '@dzfp/core';
import { openFiles as openAll, type OpenedFile } from '@dzfp/ledger/workbook';
import { UsageError } from '../command-error.ts';
import type { CommandLine } from '../command-line.ts';
import { readBytes } from '../read-input.ts';

/** Opens every file that the command was given. */
export function openFiles({ command = '', operands }: CommandLine): readonly OpenedFile[] {
  if (operands.length === 0)
    throw new UsageError(text(`${command} 需要至少一个文件`, `${command} needs at least one file`));
  return openAll(operands.map((path) => ({ name: basename(path), bytes: readBytes(path) })));
}

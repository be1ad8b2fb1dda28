import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { usualLimits, type SheetLimits } from '../sheet/limits.ts';
import { isPacked } from '../workbook/is-packed.ts';

const newline = 10;

/**
 * Whether a file is one for {@link checkLarge}: Parquet, or CSV beyond what is read into memory. A workbook never is: nobody can work in one
 * that is so large.
 *
 * @throws the error of the system for a file that cannot be read
 */
export async function isLarge(file: string, { bytes, rows }: SheetLimits = usualLimits): Promise<boolean> {
  if (file.endsWith('.parquet')) return true;
  const { size } = await stat(file);
  // A row has two bytes at least: an empty one is none.
  if (size <= 2 * rows || (await isWorkbook(file))) return false;
  if (size > bytes) return true;
  let lines = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) lines++;
    if (lines > rows) return true;
  }
  return false;
}

async function isWorkbook(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const first = new Uint8Array(8);
    await handle.read(first, 0, first.length, 0);
    return isPacked(first) || (first[0] === 0xd0 && first[1] === 0xcf);
  } finally {
    await handle.close();
  }
}

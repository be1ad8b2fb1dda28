import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { failure } from '@dzfp/core';
import { CsvError, parse } from 'csv-parse';
import { csvDialect } from '../workbook/open-csv.ts';
import { usualLimits, withinLimit } from '../sheet/limits.ts';
import type { SheetRow } from '../sheet/sheet.ts';

/**
 * The rows of a CSV file of any length, read as `openCsv` reads one that fits into memory.
 *
 * @throws DzfpError DZ110 over a limit of columns or characters, DZ109 when it is no CSV
 */
export async function* csvRows(file: string): AsyncGenerator<SheetRow> {
  const encoding = await encodingOf(file);
  const parser = Readable.from(texts(file, encoding)).pipe(parse(csvDialect(await headingOf(file, encoding))));
  const { columns, characters } = usualLimits;
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<readonly string[]>) {
      row++;
      const width = record.findLastIndex((cell) => cell !== '') + 1;
      if (width === 0) continue;
      withinLimit(`${file} ${row}`, width, columns, 'columns');
      const cells = record.slice(0, width).map((cell) => {
        withinLimit(`${file} ${row}`, cell.length, characters, 'characters');
        return cell === '' ? null : cell;
      });
      yield { row, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw failure('DZ109', { field: file, expected: 'CSV', found: error.message.split(':')[0] ?? '' });
  }
}

async function* texts(file: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

/** GB18030 is what Excel on a Chinese Windows saves; a text in it is next to never valid UTF-8 by chance, but only the whole file tells. */
async function encodingOf(file: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Uint8Array>) {
      if (isFirst && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
      if (isFirst && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
      isFirst = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'gb18030';
    throw error;
  }
}

async function headingOf(file: string, encoding: string): Promise<string> {
  let heading = '';
  for await (const text of texts(file, encoding)) {
    heading += text;
    if (heading.includes('\n')) break;
  }
  return heading;
}

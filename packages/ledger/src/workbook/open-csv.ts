import { failure } from '@dzfp/core';
// This build needs no Buffer: it runs in browsers as well.
import { parse } from 'csv-parse/browser/esm/sync';
import { usualLimits, withinLimit, type SheetLimits } from '../sheet/limits.ts';
import type { Sheet, SheetRow } from '../sheet/sheet.ts';

/**
 * Opens a CSV file as a sheet: UTF-8 with or without BOM, UTF-16 with one (Excel's “Unicode text”), else GB18030; commas, semicolons or tabs; any line ending. Row numbers are
 * those of its records, blank ones counted.
 *
 * @param name - name of the file; the sheet is called so, without extension
 * @throws DzfpError DZ110 over a limit, DZ109 when it is no CSV
 */
export function openCsv(bytes: Uint8Array, name: string, limits: SheetLimits = usualLimits): Sheet {
  withinLimit(name, bytes.length, limits.bytes, 'bytes');
  let rows: readonly SheetRow[] | undefined;
  return { name: name.replace(/\.[^.]+$/u, ''), rows: () => (rows ??= rowsOf(decode(bytes), name, limits)) };
}

/** GB18030 is what Excel on a Chinese Windows saves; a text in it is next to never valid UTF-8 by chance. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes).replace(/^\u{feff}/u, '');
  }
}

function rowsOf(csv: string, name: string, limits: SheetLimits): readonly SheetRow[] {
  const records = recordsOf(csv, name, limits);
  const rows: SheetRow[] = [];
  records.forEach((record, i) => {
    let width = record.length;
    while (width > 0 && record[width - 1] === '') width--;
    if (width === 0) return;
    withinLimit(`${name} ${i + 1}`, width, limits.columns, 'columns');
    const cells = record.slice(0, width).map((cell) => {
      withinLimit(`${name} ${i + 1}`, cell.length, limits.characters, 'characters');
      return cell === '' ? null : cell;
    });
    rows.push({ row: i + 1, cells });
  });
  withinLimit(name, rows.length, limits.rows, 'rows');
  return rows;
}

function recordsOf(csv: string, name: string, { rows }: SheetLimits): readonly (readonly string[])[] {
  // Blank records are no rows, but as many of them as rows is enough.
  const most = rows * 2;
  let records: readonly (readonly string[])[];
  try {
    records = parse(csv, { ...csvDialect(csv), to: most + 1 });
  } catch (error) {
    const found = error instanceof Error ? error.message.split(':')[0] : 'another file';
    throw failure('DZ109', { field: name, expected: 'CSV', found: found ?? '' });
  }
  withinLimit(name, records.length, most, 'records');
  return records;
}

/** How a CSV file is read: commas, tabs or semicolons as its first line has them, any line ending. */
export function csvDialect(csv: string): {
  readonly delimiter: string;
  readonly record_delimiter: string[];
  readonly relax_column_count: true;
  readonly skip_empty_lines: false;
  readonly relax_quotes: true;
} {
  const [heading = ''] = csv.split('\n', 1);
  return {
    delimiter: [',', '\t', ';'].find((each) => heading.includes(each)) ?? ',',
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    relax_quotes: true,
  };
}

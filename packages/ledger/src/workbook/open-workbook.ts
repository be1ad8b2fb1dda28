import { failure } from '@dzfp/core';
import { usualLimits, withinLimit, type SheetLimits } from '../sheet/limits.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { Archive } from './archive.ts';
import { numberStyles } from './number-styles.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetRows, type CellContext } from './sheet-rows.ts';
import { workbookParts } from './workbook-parts.ts';

/**
 * Opens a workbook (.xlsx) and gives its sheets; their rows are read when asked for. Formulas are never executed.
 *
 * @param name - what messages call the file
 * @throws DzfpError DZ110 over a limit, DZ109 when it is no workbook, is encrypted, or is in the old form .xls
 */
export function openWorkbook(bytes: Uint8Array, name: string, limits: SheetLimits = usualLimits): readonly Sheet[] {
  withinLimit(name, bytes.length, limits.bytes, 'bytes');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw failure('DZ109', { field: name, expected: '.xlsx', found: 'an encrypted workbook or the old form .xls' });
  const archive = new Archive(bytes, name, limits);
  const { sheets, strings, styles, dates } = workbookParts(archive, name);
  let context: CellContext | undefined;
  const contextOnce = (): CellContext =>
    (context ??= {
      strings: strings === undefined ? [] : sharedStrings(archive, strings, limits),
      numberStyles: styles === undefined ? new Map() : numberStyles(archive, styles),
      dates,
      limits,
    });
  return sheets.map(({ name: sheet, entry }) => ({
    name: sheet,
    rows: () => sheetRows(archive, entry, sheet, contextOnce()),
  }));
}

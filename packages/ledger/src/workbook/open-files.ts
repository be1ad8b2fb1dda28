import type { SheetLimits } from '../sheet/limits.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { isPacked } from './is-packed.ts';
import { openFile } from './open-file.ts';
import { namesInWorkbook } from './write-workbook.ts';

/** A file with its sheets. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Under names that no other sheet of the files has, so that a finding says which one it means. */
  readonly sheets: readonly Sheet[];
  /** What the sheets are called in the file itself, or in a workbook made of it. */
  readonly titles: readonly string[];
}

/**
 * Opens several files; sheets that are called the same, as the first of nearly every workbook is, are told apart by the names of
 * their files.
 *
 * @throws DzfpError DZ110 over a limit, DZ109 when one is neither a workbook nor CSV
 */
export function openFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  limits?: SheetLimits,
): readonly OpenedFile[] {
  const taken = new Set<string>();
  const opened = files.map((file) => ({ file, sheets: openFile(file.bytes, file.name, limits) }));
  const names = opened.flatMap(({ sheets }) => sheets.map(({ name }) => name));
  const twice = new Set(names.filter((name, i) => names.indexOf(name) !== i));
  return opened.map(({ file, sheets }) => {
    const titles = sheets.map(({ name }) => name);
    return {
      ...file,
      sheets: sheets.map((sheet) => ({
        ...sheet,
        name: unlike(sheet.name, twice.has(sheet.name) ? file.name : '', taken),
      })),
      titles: isPacked(file.bytes) ? titles : namesInWorkbook(titles),
    };
  });
}

/** A name that is not taken: with that of the file, then with a number. */
function unlike(sheet: string, file: string, taken: Set<string>): string {
  const base = file === '' ? sheet : `${file} ${sheet}`;
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base} (${number})`;
  taken.add(name);
  return name;
}

import type { Finding } from '../finding.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { annotateWorkbook } from './annotate/annotate-workbook.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A file with its sheets. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sheets: readonly Sheet[];
}

/** An annotated copy of each file, by name; of a CSV file as a workbook, in which cells can be coloured. */
export async function annotatedCopies(
  files: readonly OpenedFile[],
  findings: readonly Finding[],
): Promise<Readonly<Record<string, Uint8Array>>> {
  const copies: Record<string, Uint8Array> = {};
  for (const file of files) {
    const own = new Set(file.sheets.map(({ name }) => name));
    const about = findings.filter(({ place }) => own.has(place.sheet));
    // oxlint-disable-next-line no-await-in-loop -- one file after the other bounds the memory
    const workbook = file.bytes[0] === 0x50 ? file.bytes : await asWorkbook(file);
    copies[`${file.name.replace(/\.[^.]+$/u, '')}.标注.xlsx`] = annotateWorkbook(workbook, file.name, about);
  }
  return copies;
}

/** A CSV file to the letter: every cell a text, every row where it was. */
function asWorkbook({ sheets }: OpenedFile): Promise<Uint8Array> {
  return writeWorkbook(
    sheets.map((sheet) => {
      const present = new Map(
        [...sheet.rows()].map(({ row, cells }) => [row, cells.map((cell) => cell as string | null)]),
      );
      const last = Math.max(0, ...present.keys());
      const [first = [], ...rows] = Array.from({ length: last }, (_, i) => present.get(i + 1) ?? []);
      return { title: sheet.name, columns: first.map((heading) => ({ heading: heading ?? '', text: true })), rows };
    }),
  );
}

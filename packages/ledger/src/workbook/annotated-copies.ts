import type { Finding } from '../finding.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { annotateWorkbook } from './annotate/annotate-workbook.ts';
import { isPacked } from './is-packed.ts';
import type { OpenedFile } from './open-files.ts';
import { writeWorkbook } from './write-workbook.ts';

/** An annotated copy of each file, by name; of a CSV file as a workbook, in which cells can be coloured. */
export async function annotatedCopies(
  files: readonly OpenedFile[],
  findings: readonly Finding[],
): Promise<Readonly<Record<string, Uint8Array>>> {
  const copies = new Map<string, Uint8Array>();
  for (const file of files) {
    // Findings name a sheet as it was opened, a copy as its workbook does.
    const titles = new Map(file.sheets.map(({ name }, i) => [name, file.titles[i] ?? name]));
    const own = findings.flatMap((each) => {
      const sheet = titles.get(each.place.sheet);
      return sheet === undefined ? [] : [{ ...each, place: { ...each.place, sheet } }];
    });
    // oxlint-disable-next-line no-await-in-loop -- one file after the other bounds the memory
    const workbook = isPacked(file.bytes) ? file.bytes : await asWorkbook(file);
    copies.set(nameOf(file, copies), annotateWorkbook(workbook, file.name, own));
  }
  return Object.fromEntries(copies);
}

/** Files of other folders may bear the same name. */
function nameOf({ name }: OpenedFile, taken: ReadonlyMap<string, unknown>): string {
  const bare = name.replace(/\.[^.]+$/u, '');
  const named = (number: number): string => `${bare}${number === 1 ? '' : ` (${number})`}.标注.xlsx`;
  let number = 1;
  while (taken.has(named(number))) number++;
  return named(number);
}

/** A CSV file to the letter: every cell a text, every row where it was. */
function asWorkbook({ sheets, titles }: OpenedFile): Promise<Uint8Array> {
  return writeWorkbook(sheets.map((sheet, i) => textTable(sheet, titles[i] ?? sheet.name)));
}

function textTable(sheet: Sheet, title: string): Parameters<typeof writeWorkbook>[0][number] {
  const present = new Map([...sheet.rows()].map(({ row, cells }) => [row, cells.map((cell) => cell as string | null)]));
  const last = [...present.keys()].at(-1) ?? 0;
  const [first = [], ...rows] = Array.from({ length: last }, (_, i) => present.get(i + 1) ?? []);
  return { title, columns: first.map((heading) => ({ heading: heading ?? '', type: 'text' as const })), rows };
}

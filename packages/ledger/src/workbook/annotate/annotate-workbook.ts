import { zipSync } from 'fflate';
import type { Finding } from '../../finding.ts';
import { usualLimits, withinLimit, type SheetLimits } from '../../sheet/limits.ts';
import { Archive } from '../archive.ts';
import { workbookParts } from '../workbook-parts.ts';
import { markSheet } from './mark-sheet.ts';
import { markedCells } from './marked-cells.ts';
import { boxesXml, notesXml } from './notes-part.ts';
import { placeNotes, relationsEntry, withBoxes, withContentTypes } from './package-parts.ts';
import { StyleBook } from './style-book.ts';

const contentTypes = '[Content_Types].xml';

/**
 * A copy of a workbook in which the cells with findings are coloured and carry a note with the reason (标注副本). Everything else is as it was:
 * values, formats, order of rows, other sheets, notes that stood there.
 *
 * @throws DzfpError DZ110 over a limit, DZ109 when it is no workbook
 */
export function annotateWorkbook(
  bytes: Uint8Array,
  name: string,
  findings: readonly Finding[],
  limits: SheetLimits = usualLimits,
): Uint8Array {
  withinLimit(name, bytes.length, limits.bytes, 'bytes');
  const archive = new Archive(bytes, name, limits);
  const { sheets, styles: stylesEntry = 'xl/styles.xml' } = workbookParts(archive, name);
  const styles = new StyleBook(archive.text(stylesEntry));
  const changed = new Map<string, string>();
  const text = (entry: string): string | undefined => (archive.names.includes(entry) ? archive.text(entry) : undefined);
  const noteEntries: string[] = [];
  const marked = markedCells(findings);
  sheets.forEach(({ name: sheet, entry }, i) => {
    const rows = marked.get(sheet);
    if (rows === undefined) return;
    const place = placeNotes(text(relationsEntry(entry)), entry, i + 1);
    changed.set(relationsEntry(entry), place.relations);
    changed.set(place.notes, notesXml(rows, text(place.notes)));
    changed.set(place.boxes, boxesXml(rows, text(place.boxes)));
    changed.set(entry, withBoxes(markSheet(archive.text(entry), rows, styles), place.boxesId));
    noteEntries.push(place.notes);
  });
  changed.set(stylesEntry, styles.written());
  changed.set(contentTypes, withContentTypes(archive.text(contentTypes), noteEntries));
  return packed(archive, changed);
}

function packed(archive: Archive, changed: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const files = Object.create(null) as Record<string, Uint8Array>;
  for (const entry of new Set([...archive.names, ...changed.keys()])) {
    if (entry.endsWith('/')) continue;
    const text = changed.get(entry);
    files[entry] = text === undefined ? archive.whole(entry) : encoder.encode(text);
  }
  return zipSync(files, { level: 6 });
}

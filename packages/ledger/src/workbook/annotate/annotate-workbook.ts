import { zipSync } from 'fflate';
import type { Finding } from '../../finding.ts';
import { usualLimits, withinLimit, type SheetLimits } from '../../sheet/limits.ts';
import { Archive } from '../archive.ts';
import { workbookParts } from '../workbook-parts.ts';
import { markSheet } from './mark-sheet.ts';
import { markedCells } from './marked-cells.ts';
import { boxesXml, notesXml } from './notes-part.ts';
import { newStyles, plainStyles, stylesRelation } from './plain-styles.ts';
import { placeNotes, relationsEntry, withBoxes, withContentTypes, withRelation } from './package-parts.ts';
import { StyleBook } from './style-book.ts';

const contentTypes = '[Content_Types].xml';
const workbookRelations = 'xl/_rels/workbook.xml.rels';

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
  const { sheets, styles: stylesEntry } = workbookParts(archive, name);
  const styles = new StyleBook(stylesEntry === undefined ? plainStyles : archive.text(stylesEntry));
  const changed = new Map<string, string>();
  const text = (entry: string): string | undefined => (archive.names.includes(entry) ? archive.text(entry) : undefined);
  const added = new Map<string, 'comments' | 'styles'>();
  const marked = markedCells(findings);
  sheets.forEach(({ name: sheet, entry }) => {
    const rows = marked.get(sheet);
    if (rows === undefined) return;
    const xml = archive.text(entry);
    const part = { entry, xml, relations: text(relationsEntry(entry)) };
    const place = placeNotes(part, (each) => archive.names.includes(each) || changed.has(each));
    changed.set(relationsEntry(entry), place.relations);
    changed.set(place.notes, notesXml(rows, text(place.notes)));
    changed.set(place.boxes, boxesXml(rows, text(place.boxes)));
    changed.set(entry, withBoxes(markSheet(xml, rows, styles), place.boxesId));
    added.set(place.notes, 'comments');
  });
  if (stylesEntry === undefined) {
    added.set(newStyles, 'styles');
    changed.set(workbookRelations, withRelation(archive.text(workbookRelations), stylesRelation));
  }
  changed.set(stylesEntry ?? newStyles, styles.written());
  changed.set(contentTypes, withContentTypes(archive.text(contentTypes), added));
  return packed(archive, changed);
}

function packed(archive: Archive, changed: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const files = Object.create(null) as Record<string, Uint8Array>;
  const kept = archive.others(new Set(changed.keys()));
  for (const entry of new Set([...archive.names, ...changed.keys()])) {
    const whole = kept.get(entry);
    const text = changed.get(entry);
    if (text !== undefined) files[entry] = encoder.encode(text);
    else if (whole !== undefined && !entry.endsWith('/')) files[entry] = whole;
  }
  return zipSync(files, { level: 6 });
}

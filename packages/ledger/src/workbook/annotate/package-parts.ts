const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Where the notes of a sheet stand: entries of the packed file, and the id by which the sheet names its boxes. */
export interface NotesPlace {
  readonly notes: string;
  readonly boxes: string;
  readonly boxesId: string;
  /** The relationships of the sheet with both in it. */
  readonly relations: string;
}

/** The entry that holds the relationships of a part. */
export function relationsEntry(entry: string): string {
  const slash = entry.lastIndexOf('/') + 1;
  return `${entry.slice(0, slash)}_rels/${entry.slice(slash)}.rels`;
}

/** Finds where a sheet has its notes, or gives them a place of their own. */
export function placeNotes(relations: string | undefined, sheet: string, number: number): NotesPlace {
  let xml =
    relations ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageNamespace}"></Relationships>`;
  const found = (type: string): { readonly id: string; readonly target: string } | undefined => {
    for (const [tag] of xml.matchAll(/<Relationship\b[^>]*>/gu)) {
      if (!tag.includes(`/${type}"`)) continue;
      return { id: attribute(tag, 'Id'), target: resolved(attribute(tag, 'Target'), sheet) };
    }
    return undefined;
  };
  const made = (type: string, id: string, target: string): { readonly id: string; readonly target: string } => {
    const tag = `<Relationship Id="${id}" Type="${relationships}/${type}" Target="/${target}"/>`;
    xml = xml
      .replace('</Relationships>', `${tag}</Relationships>`)
      .replace(/<Relationships(?<rest>[^>]*)\/>/u, `<Relationships$<rest>>${tag}</Relationships>`);
    return { id, target };
  };
  const notes = found('comments') ?? made('comments', 'rIdCheckNotes', `xl/comments-check${number}.xml`);
  const boxes = found('vmlDrawing') ?? made('vmlDrawing', 'rIdCheckBoxes', `xl/drawings/check${number}.vml`);
  return { notes: notes.target, boxes: boxes.target, boxesId: boxes.id, relations: xml };
}

/** The sheet with the reference to its boxes; the order of what follows the cells is prescribed. */
export function withBoxes(sheet: string, id: string): string {
  if (/<(?:\w+:)?legacyDrawing\b/u.test(sheet)) return sheet;
  const namespaced = /xmlns:r="/u.test(sheet.slice(0, 4000))
    ? sheet
    : sheet.replace(/<(?<tag>(?:\w+:)?worksheet)\b/u, `<$<tag> xmlns:r="${relationships}"`);
  const after =
    /<(?:\w+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b/u;
  const from = namespaced.lastIndexOf('sheetData');
  const rest = namespaced.slice(from);
  const place = after.exec(rest)?.index ?? rest.search(/<\/(?:\w+:)?worksheet>/u);
  const [prefix = ''] = /<(?<prefix>(?:\w+:)?)worksheet\b/u.exec(namespaced)?.slice(1) ?? [];
  const tag = `<${prefix}legacyDrawing r:id="${id}"/>`;
  return namespaced.slice(0, from) + rest.slice(0, place) + tag + rest.slice(place);
}

/** The list of what the packed file holds, with the kinds of parts that were added. */
export function withContentTypes(xml: string, notes: readonly string[]): string {
  const vml = xml.includes('Extension="vml"')
    ? ''
    : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  const overrides = notes
    .filter((entry) => !xml.includes(`PartName="/${entry}"`))
    .map(
      (entry) =>
        `<Override PartName="/${entry}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
    );
  return xml
    .replace(/<Types(?<rest>[^>]*)>/u, `<Types$<rest>>${vml}`)
    .replace('</Types>', `${overrides.join('')}</Types>`);
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="(?<value>[^"]*)"`, 'u').exec(tag)?.groups?.['value'] ?? '';
}

/** A target is relative to the folder of the sheet, or to the root. */
function resolved(target: string, from: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = from.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

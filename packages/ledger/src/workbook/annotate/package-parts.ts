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

interface Part {
  readonly id: string;
  readonly target: string;
}

/** A sheet as it stands in the packed file, with its relationships where it has any. */
export interface SheetPart {
  readonly entry: string;
  readonly xml: string;
  readonly relations: string | undefined;
}

/** The entry that holds the relationships of a part. */
export function relationsEntry(entry: string): string {
  const slash = entry.lastIndexOf('/') + 1;
  return `${entry.slice(0, slash)}_rels/${entry.slice(slash)}.rels`;
}

/** Finds where a sheet has its notes, or gives them a place of their own that is not taken. */
export function placeNotes(
  { relations, xml: sheetXml, entry }: SheetPart,
  taken: (entry: string) => boolean,
): NotesPlace {
  let xml =
    relations ??
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageNamespace}"></Relationships>`;
  const found = (is: (tag: string) => boolean): Part | undefined => {
    const tag = [...xml.matchAll(/<Relationship\b[^>]*>/gu)].map(([each]) => each).find(is);
    return tag === undefined
      ? undefined
      : { id: attribute(tag, 'Id'), target: resolved(attribute(tag, 'Target'), entry) };
  };
  const made = (type: string, id: string, nameOf: (number: number) => string): Part => {
    let number = 1;
    while (taken(nameOf(number))) number++;
    const target = nameOf(number);
    xml = withRelation(xml, `<Relationship Id="${id}" Type="${relationships}/${type}" Target="/${target}"/>`);
    return { id, target };
  };
  const boxesId = /<(?:\w+:)?legacyDrawing\b[^>]*?\bid="(?<id>[^"]*)"/u.exec(sheetXml)?.groups?.['id'];
  const notes =
    found((tag) => tag.includes('/comments"')) ??
    made('comments', 'rIdCheckNotes', (number) => `xl/comments-check${number}.xml`);
  // Pictures of a page's head and foot are boxes as well: only the sheet itself says which are those of its notes.
  const boxes =
    found((tag) => attribute(tag, 'Id') === boxesId) ??
    made('vmlDrawing', 'rIdCheckBoxes', (number) => `xl/drawings/check${number}.vml`);
  return { notes: notes.target, boxes: boxes.target, boxesId: boxes.id, relations: xml };
}

/** Relationships with one more. */
export function withRelation(relations: string, tag: string): string {
  return relations
    .replace('</Relationships>', `${tag}</Relationships>`)
    .replace(/<Relationships(?<rest>[^>]*)\/>/u, `<Relationships$<rest>>${tag}</Relationships>`);
}

/** The sheet with the reference to its boxes; the order of what follows the cells is prescribed. */
export function withBoxes(sheet: string, id: string): string {
  if (/<(?:\w+:)?legacyDrawing\b/u.test(sheet)) return sheet;
  const [root = '', prefix = ''] = /<(?<prefix>(?:\w+:)?)worksheet\b[^>]*>/u.exec(sheet) ?? [];
  const at = placeOfBoxes(sheet);
  const namespace = root.includes('xmlns:r="') ? '' : ` xmlns:r="${relationships}"`;
  return `${sheet.slice(0, at)}<${prefix}legacyDrawing${namespace} r:id="${id}"/>${sheet.slice(at)}`;
}

/** What comes behind the boxes of a sheet; programs wrap controls into an alternative. */
const behindBoxes: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
]);
const anyTag = /<(?<close>\/?)(?:[\w.-]+:)?(?<name>[\w.-]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(?<empty>\/?)>/gu;

/** Before the first of those that is a part of the sheet itself: rules of format have an `extLst` of their own. */
function placeOfBoxes(sheet: string): number {
  const cells = /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/u.exec(sheet);
  const from = (cells?.index ?? 0) + (cells?.[0].length ?? 0);
  let depth = 0;
  for (const { groups, index } of sheet.slice(from).matchAll(anyTag)) {
    const { close, name = '', empty } = groups ?? {};
    if (depth === 0 && (close !== '' || behindBoxes.has(name))) return from + index;
    if (close !== '') depth--;
    else if (empty === '') depth++;
  }
  return sheet.length;
}

/** The list of what the packed file holds, with the parts that were added and their kinds. */
export function withContentTypes(xml: string, added: ReadonlyMap<string, 'comments' | 'styles'>): string {
  const vml = xml.includes('Extension="vml"')
    ? ''
    : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  const overrides = [...added]
    .filter(([entry]) => !xml.includes(`PartName="/${entry}"`))
    .map(
      ([entry, kind]) =>
        `<Override PartName="/${entry}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
    );
  return xml
    .replace(/<Types(?<rest>[^>]*)>/u, `<Types$<rest>>${vml}`)
    .replace('</Types>', () => `${overrides.join('')}</Types>`);
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

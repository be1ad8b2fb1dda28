import { columnLetter } from '../../header/column-letter.ts';
import type { MarkedRows } from './marked-cells.ts';

const author = '数据核查 data check';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const boxNamespaces = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
} as const;

/** The notes of a sheet (批注), added to those that it has; one on a cell that has one already goes below it. */
export function notesXml(rows: MarkedRows, before: string | undefined): string {
  const xml = opened(
    before ?? `${declaration}<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`,
  );
  const prefix = /<(?<prefix>(?:[\w.-]+:)?)comments\b/u.exec(xml)?.groups?.['prefix'] ?? '';
  const number = (xml.match(/<(?:[\w.-]+:)?author\b/gu) ?? []).length;
  const run = (text: string): string =>
    `<${prefix}r><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}r>`;
  const left = new Map<string, string>();
  for (const [row, cells] of rows)
    for (const { column, note } of cells) left.set(`${columnLetter(column)}${row}`, note);
  const parts: string[] = [];
  let copied = 0;
  const add = (at: number, part: string): void => {
    parts.push(xml.slice(copied, at), part);
    copied = at;
  };
  add(xml.indexOf(`</${prefix}authors>`), `<${prefix}author>${author}</${prefix}author>`);
  for (const { groups, index } of xml.matchAll(/<(?:[\w.-]+:)?comment\s[^<>]*?\bref="(?<ref>[A-Z]+\d+)"/gu)) {
    const ref = groups?.['ref'] ?? '';
    const note = left.get(ref);
    if (note === undefined) continue;
    add(xml.indexOf(`</${prefix}text>`, index), run(`\n${note}`));
    left.delete(ref);
  }
  const added = [...left].map(
    ([ref, note]) =>
      `<${prefix}comment ref="${ref}" authorId="${number}"><${prefix}text>${run(note)}</${prefix}text></${prefix}comment>`,
  );
  add(xml.lastIndexOf(`</${prefix}commentList>`), added.join(''));
  return parts.join('') + xml.slice(copied);
}

/** The boxes in which a spreadsheet shows the notes; they are hidden until one points at the cell. */
export function boxesXml(rows: MarkedRows, before: string | undefined): string {
  const empty = `<xml><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;
  const xml = opened(before ?? empty).replace(/<xml\b[^>]*/u, withPrefixes);
  const there = new Set([...xml.matchAll(boxed)].map(({ groups }) => `${groups?.['row']} ${groups?.['column']}`));
  const shapes: string[] = [];
  let id = 20_000;
  for (const [row, cells] of rows)
    for (const { column } of cells) {
      if (there.has(`${row - 1} ${column}`)) continue;
      const anchor = [column + 1, 15, Math.max(row - 2, 0), 4, column + 5, 15, row + 5, 4].join(', ');
      shapes.push(
        `<v:shape id="_x0000_s${++id}" type="#_x0000_t202" style="position:absolute;width:240pt;height:96pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
      );
    }
  const end = xml.lastIndexOf('</xml>');
  return xml.slice(0, end) + shapes.join('') + xml.slice(end);
}

/** Where a box stands; other programs name the parts with other prefixes. */
const boxed =
  /<(?:[\w.-]+:)?Row>(?<row>\d+)<\/(?:[\w.-]+:)?Row>\s*<(?:[\w.-]+:)?Column>(?<column>\d+)<\/(?:[\w.-]+:)?Column>/gu;

/** The root with the prefixes that the boxes use. */
function withPrefixes(root: string): string {
  return Object.entries(boxNamespaces).reduce(
    (tag, [prefix, name]) => (tag.includes(`xmlns:${prefix}=`) ? tag : `${tag} xmlns:${prefix}="${name}"`),
    root,
  );
}

/** Lists that stand empty in one tag, opened. */
function opened(xml: string): string {
  return xml.replaceAll(/<(?<tag>(?:[\w.-]+:)?(?:authors|commentList))\s*\/>/gu, '<$<tag>></$<tag>>');
}

/** Without what XML cannot hold. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

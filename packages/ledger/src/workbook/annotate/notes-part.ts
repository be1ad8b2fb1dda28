import { columnLetter } from '../../header/column-letter.ts';
import type { MarkedRows } from './marked-cells.ts';

const author = '数据核查 data check';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The notes of a sheet (批注), added to those that it has; one on a cell that has one already goes below it. */
export function notesXml(rows: MarkedRows, before: string | undefined): string {
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;
  let xml = before ?? empty;
  const number = (xml.match(/<author>|<author\/>/gu) ?? []).length;
  xml = xml.replace('</authors>', `<author>${author}</author></authors>`);
  const added: string[] = [];
  for (const [row, cells] of rows)
    for (const { column, note } of cells) {
      const ref = `${columnLetter(column)}${row}`;
      const run = `<r><t xml:space="preserve">${escaped(note)}</t></r>`;
      const at = xml.indexOf(`<comment ref="${ref}"`);
      if (at < 0) added.push(`<comment ref="${ref}" authorId="${number}"><text>${run}</text></comment>`);
      else {
        const end = xml.indexOf('</text>', at);
        const line = `<r><t xml:space="preserve">\n${escaped(note)}</t></r>`;
        xml = xml.slice(0, end) + line + xml.slice(end);
      }
    }
  return xml.replace('</commentList>', `${added.join('')}</commentList>`);
}

/** The boxes in which a spreadsheet shows the notes; they are hidden until one points at the cell. */
export function boxesXml(rows: MarkedRows, before: string | undefined): string {
  const empty = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;
  const xml = before ?? empty;
  const shapes: string[] = [];
  let id = 20_000;
  for (const [row, cells] of rows)
    for (const { column } of cells) {
      if (hasBox(xml, row - 1, column)) continue;
      const anchor = [column + 1, 15, Math.max(row - 2, 0), 4, column + 5, 15, row + 5, 4].join(', ');
      shapes.push(
        `<v:shape id="_x0000_s${++id}" type="#_x0000_t202" style="position:absolute;width:240pt;height:96pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
      );
    }
  return xml.replace(/<\/xml>\s*$/u, `${shapes.join('')}</xml>`);
}

function hasBox(xml: string, row: number, column: number): boolean {
  return (
    xml.includes(`<x:Row>${row}</x:Row>`) &&
    new RegExp(`<x:Row>${row}</x:Row>\\s*<x:Column>${column}</x:Column>`, 'u').test(xml)
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

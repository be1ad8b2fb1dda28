import { failure } from '@dzfp/core';
import { isBlank, type Cell } from '../cell/cell.ts';
import { written } from '../cell/written.ts';
import type { List } from '../list/list.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import { canonicalHeading } from './canonical-heading.ts';
import { columnLetter } from './column-letter.ts';
import type { HeaderMatch, MatchedColumn } from './header-match.ts';

/** How far down a heading may stand: titles and notes above it. */
export const mostRowsAbove = 12;

/** Other headings by field, as data of an office: they come before those of the list. */
export type HeadingAliases = Readonly<Record<string, readonly string[]>>;

/** Finds the heading among the first rows: the row, or the two rows with groups above, whose names are most of the list's columns. */
export function matchHeader(
  list: List<object>,
  rows: readonly SheetRow[],
  aliases: HeadingAliases = {},
): HeaderMatch | undefined {
  let best: HeaderMatch | undefined;
  rows.slice(0, mostRowsAbove).forEach((row, i) => {
    const above = rows[i - 1];
    const group = above?.row === row.row - 1 ? above : undefined;
    const found = { ...matchRow(list, row, group, aliases), unit: unitAbove(rows.slice(0, i)) };
    if (found.matched.length > (best?.matched.length ?? 0)) best = found;
  });
  return best;
}

/**
 * The heading of a sheet that is to be read as a list.
 *
 * @throws DzfpError DZ107 naming the columns that are needed and that the file does not have
 */
export function headerOf(
  list: List<object>,
  sheet: string,
  rows: readonly SheetRow[],
  aliases?: HeadingAliases,
): HeaderMatch {
  const header = matchHeader(list, rows, aliases);
  const missing = requiredOf(list).filter((field) => header === undefined || header.missed.includes(field));
  if (header !== undefined && missing.length === 0) return header;
  const names = missing.map((field) => columnsOf(list)[field]?.title.zh ?? field);
  throw failure('DZ107', { field: `${sheet}: ${names.join('、')}` });
}

/** The fields without which a list cannot be read. */
export function requiredOf(list: List<object>): readonly string[] {
  return Object.entries(columnsOf(list)).flatMap(([field, { required }]) => (required === true ? [field] : []));
}

/** The columns of any list by field. */
export function columnsOf(list: List<object>): List<Record<string, unknown>>['columns'] {
  return list.columns as List<Record<string, unknown>>['columns'];
}

/** What stands above the heading as the unit of the whole sheet, as in 单位：万元; empty when nothing does. */
function unitAbove(rows: readonly SheetRow[]): string {
  const texts = rows.flatMap(({ cells }) => cells.map((cell) => written(cell).normalize('NFKC').slice(0, longestNote)));
  return texts.map((each) => sheetUnit.exec(each)?.groups?.['unit'] ?? '').findLast((unit) => unit !== '') ?? '';
}

const longestNote = 200;
const sheetUnit = /单位:\s*(?:[^\s:]{1,6}[、,/])?(?<unit>(?:千|百万|万|亿)?元)/u;

interface Heading {
  readonly at: number;
  readonly own: string;
  readonly group: string;
}

function matchRow(
  list: List<object>,
  row: SheetRow,
  above: SheetRow | undefined,
  aliases: HeadingAliases,
): Omit<HeaderMatch, 'unit'> {
  const headings = headingsOf(row.cells, above?.cells ?? []);
  const open = new Map(headings.map((each) => [each.at, each]));
  const matched: MatchedColumn[] = [];
  const take = (field: string, names: readonly string[]): boolean => {
    const wanted = new Set(names.map(canonicalHeading));
    for (const { at, own, group } of open.values()) {
      if (!wanted.has(canonicalHeading(own)) && !wanted.has(canonicalHeading(group + own))) continue;
      open.delete(at);
      matched.push({ field, heading: own.trim(), group, at, letter: columnLetter(at) });
      return true;
    }
    return false;
  };
  const columns = Object.entries(columnsOf(list));
  const untitled = columns.filter(([field, { title }]) => !take(field, [...(aliases[field] ?? []), title.zh]));
  const missed = untitled.filter(([field, column]) => !take(field, column.aliases)).map(([field]) => field);
  matched.sort((a, b) => a.at - b.at);
  const ignored = [...open.values()].map(({ at, own }) => ({ heading: own.trim(), at, letter: columnLetter(at) }));
  return { row: row.row, grouped: headings.some(({ group }) => group !== ''), matched, missed, ignored };
}

/** Names of columns; a group that is merged over several columns stands above each of them, a name merged downwards is the column's own. */
function headingsOf(cells: readonly Cell[], above: readonly Cell[]): readonly Heading[] {
  // One cell above is a title of the sheet, unless it is the name of a column; nor is the unit of the whole sheet a group.
  const note = above.some((cell) => sheetUnit.test(written(cell).normalize('NFKC').slice(0, longestNote)));
  const grouped = !note && above.filter((cell) => !isBlank(cell)).length > 1;
  const headings: Heading[] = [];
  let group = '';
  for (let at = 0; at < Math.max(cells.length, above.length); at++) {
    const [own, over] = [cells[at] ?? null, above[at] ?? null];
    if (!isBlank(over)) group = written(over).trim();
    if (!isBlank(own)) headings.push({ at, own: written(own), group: grouped ? group : '' });
    else if (grouped && !isBlank(over)) headings.push({ at, own: written(over), group: '' });
  }
  return headings;
}

import { failure } from '@dzfp/core';
import type { HeaderMatch } from '../header/header-match.ts';
import { headerOf } from '../header/match-header.ts';
import { householdList } from '../list/household-list.ts';
import type { List } from '../list/list.ts';
import { personList } from '../list/person-list.ts';
import { recognise } from '../list/recognise.ts';
import { villageList } from '../list/village-list.ts';
import { sheetPlaces } from './row-store.ts';
import { tableIn, topOf, type Table } from './table.ts';

/** A table of a register with its heading, and its place among the tables. */
export interface OpenedTable {
  readonly table: Table;
  readonly place: number;
  readonly list: List<object>;
  readonly header: HeaderMatch;
}

const lists = [householdList, personList, villageList] as readonly List<object>[];

/**
 * Tells the tables of a register apart by their headings: households, persons, and villages where they come with them.
 *
 * @throws DzfpError DZ107 when a table is missing, or a column that it needs, or a file is none of them; DZ602 when one comes twice
 */
export async function openTables(files: readonly string[]): Promise<readonly OpenedTable[]> {
  const tables: OpenedTable[] = [];
  for (const file of files) {
    const table = tableIn(file);
    // oxlint-disable-next-line no-await-in-loop -- of two tables of one kind the second is refused
    const top = await topOf(table);
    const list = recognise(lists, top);
    if (list === undefined)
      throw failure('DZ107', { field: `${file}: ${lists.map(({ title }) => title.zh).join('、')}` });
    if (tables.some((each) => each.list === list)) throw failure('DZ602', { what: list.title.zh, key: file });
    const place = sheetPlaces[list.id as keyof typeof sheetPlaces];
    tables.push({ table, place, list, header: headerOf(list, table.name, [...top.rows()]) });
  }
  for (const { id, title } of [householdList, personList])
    if (!tables.some(({ list }) => list.id === id)) throw failure('DZ107', { field: title.zh });
  return tables.toSorted((a, b) => a.place - b.place);
}

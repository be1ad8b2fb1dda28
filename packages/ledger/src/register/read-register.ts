import { failure } from '@dzfp/core';
import type { HeadingAliases } from '../header/match-header.ts';
import { householdList, type HouseholdCells } from '../list/household-list.ts';
import type { List } from '../list/list.ts';
import { personList, type PersonCells } from '../list/person-list.ts';
import { recognise } from '../list/recognise.ts';
import { villageList, type VillageCells } from '../list/village-list.ts';
import type { ReadList } from '../record/read-list.ts';
import { readSheet, type ReadOptions } from '../record/read-sheet.ts';
import type { Sheet } from '../sheet/sheet.ts';
import type { RegisterSheets } from './register.ts';

/** Options of reading a register, with the lists of other bureaus that may come with it. */
export interface ReadRegisterOptions extends Omit<ReadOptions, 'aliases'> {
  /** Lists besides those of the register. */
  readonly lists?: readonly List<object>[];
  /** Further headings, by id of the list and field. */
  readonly aliases?: Readonly<Record<string, HeadingAliases>>;
}

/** What was read out of the sheets of one or several files. */
export interface ReadRegister {
  readonly sheets: RegisterSheets;
  /** The other lists, by their own id. */
  readonly others: readonly ReadList<object>[];
  /** Names of sheets that are no known list. They are not read. */
  readonly unrecognised: readonly string[];
}

/**
 * Reads a register (读入登记册): finds the sheets of households, persons and villages and further lists by their headings and reads them.
 *
 * @throws DzfpError DZ107 when households or persons are missing, or a column that they need; DZ602 when a list comes twice: of two only one would be checked
 */
export async function readRegister(
  sheets: readonly Sheet[],
  { lists = [], aliases = {}, ...options }: ReadRegisterOptions = {},
): Promise<ReadRegister> {
  const own: readonly List<object>[] = [householdList, personList, villageList];
  const read = new Map<string, ReadList<object>>();
  const others: ReadList<object>[] = [];
  const unrecognised: string[] = [];
  for (const sheet of sheets) {
    const list = recognise([...own, ...lists], sheet, aliases);
    if (list === undefined) {
      unrecognised.push(sheet.name);
      continue;
    }
    if (read.has(list.id)) throw failure('DZ602', { what: list.title.zh, key: sheet.name });
    const headings = aliases[list.id];
    // oxlint-disable-next-line no-await-in-loop -- one after the other: they would only compete for the memory
    const result = await readSheet(list, sheet, { ...options, ...(headings && { aliases: headings }) });
    read.set(list.id, result);
    if (!own.includes(list)) others.push(result);
  }
  const households = read.get('household') as ReadList<HouseholdCells> | undefined;
  const persons = read.get('person') as ReadList<PersonCells> | undefined;
  const villages = read.get('village') as ReadList<VillageCells> | undefined;
  if (!households || !persons) throw failure('DZ107', { field: (households ? personList : householdList).title.zh });
  return { sheets: { households, persons, ...(villages && { villages }) }, others, unrecognised };
}

import type { HouseholdCells } from '../list/household-list.ts';
import type { PersonCells } from '../list/person-list.ts';
import type { VillageCells } from '../list/village-list.ts';
import type { ReadList } from '../record/read-list.ts';
import { RowReader } from '../record/row-reader.ts';
import { linkRegister } from '../register/link-register.ts';
import type { Register } from '../register/register.ts';
import type { Whole } from '../register/whole.ts';
import { catalogue } from '../rule/catalogue/index.ts';
import { checkRegister } from '../rule/check-register.ts';
import { locateFindings } from '../rule/locate.ts';
import type { Rule } from '../rule/rule.ts';
import type { CheckOptions } from '../rule/rule-check.ts';
import { joinChecks, type Answers } from './join-checks.ts';
import type { OpenedTable } from './opened-table.ts';
import { sheetPlaces, type PieceRow, type RowStore } from './row-store.ts';

/** Rules of which each asks about rows of its piece alone, and those that only all rows answer. */
const [ofVillages, ofOthers] = [
  catalogue.filter(({ subject }) => subject === 'village'),
  catalogue.filter(({ subject }) => subject !== 'village'),
] as const;

/** Asks the rules piece by piece and keeps what they and reading found in the store. */
export async function checkPieces(
  store: RowStore,
  tables: readonly OpenedTable[],
  whole: Whole,
  options: Omit<CheckOptions, 'rules'>,
  rowsAtOnce: number,
): Promise<Answers & Pick<Register, 'villages'>> {
  const sheets = new Map(tables.map(({ table, place }) => [table.name, place]));
  const checks: Answers[] = [];
  const ask = (
    register: Register,
    rules: readonly Rule[],
    reading: readonly Pick<ReadList<object>, 'findings'>[],
  ): void => {
    const { findings, ...answers } = checkRegister(register, { ...options, rules }, whole);
    const found = locateFindings(
      register,
      reading.flatMap((each) => each.findings),
    );
    for (const each of found) store.addFinding(sheets.get(each.place.sheet) ?? sheets.size, 'reading', each);
    for (const each of findings) store.addFinding(sheets.get(each.place.sheet) ?? sheets.size, 'rule', each);
    checks.push(answers);
  };
  // Villages are few: they stand beside every piece, and are asked about once.
  const villages = listOf<VillageCells>(tables, sheetPlaces.village, await store.villages());
  const registerOf = (rows: readonly PieceRow[]): Register => {
    const of = (place: number): readonly PieceRow[] => rows.filter(({ sheet }) => sheet === place);
    const households = listOf<HouseholdCells>(tables, sheetPlaces.household, of(sheetPlaces.household));
    const persons = listOf<PersonCells>(tables, sheetPlaces.person, of(sheetPlaces.person));
    if (!households || !persons) throw new TypeError('a register has households and persons');
    return linkRegister({ households, persons, ...(villages && { villages }) });
  };
  const none = registerOf([]);
  if (villages) ask(none, ofVillages, [villages]);
  for await (const rows of store.pieces(rowsAtOnce)) {
    const register = registerOf(rows);
    ask(register, ofOthers, [register.sheets.households, register.sheets.persons]);
  }
  return { ...joinChecks(catalogue, checks), villages: none.villages };
}

/** Rows of a table read once more; undefined where the register has no such table. */
function listOf<Values extends object>(
  tables: readonly OpenedTable[],
  place: number,
  rows: readonly PieceRow[],
): ReadList<Values> | undefined {
  const of = tables.find((each) => each.place === place);
  if (!of) return undefined;
  const reader = new RowReader(of.list, of.header);
  const read = rows.map(({ row, cells }) => reader.read(row, cells).row);
  const accepted = read.filter((row) => row.accepted).length;
  return {
    list: of.list as ReadList<Values>['list'],
    sheet: of.table.name,
    header: of.header,
    rows: read as unknown as ReadList<Values>['rows'],
    counts: { rows: read.length, header: 0, blank: 0, total: 0, accepted, setAside: read.length - accepted },
    cells: { cells: 0, read: 0, unknown: 0, setAside: 0 },
    findings: rows.flatMap(({ findings }) => findings),
  };
}

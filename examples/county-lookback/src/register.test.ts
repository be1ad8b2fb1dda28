import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { combineBooks } from '@dzfp/core';
import { dezhou } from '@dzfp/dezhou';
import {
  checkFundLedger,
  checkRegister,
  compareList,
  fundEntryList,
  fundPayees,
  illustrativeThresholds,
  linkRegister,
  readRegister,
  readSheet,
  tableCsv,
  writtenTable,
  type Finding,
  type ReadList,
  type ReadRegister,
} from '@dzfp/ledger';
import { annotateWorkbook, openCsv, openWorkbook, writeWorkbook } from '@dzfp/ledger/workbook';

// Whole workbooks are read and written.
vi.setConfig({ testTimeout: 60_000 });

interface Defect {
  readonly sheet: string;
  readonly row: number;
  readonly letter?: string;
  readonly kind: string;
  readonly expected: string | null;
  readonly related?: readonly { readonly sheet: string; readonly row: number }[];
}

interface PlantedInLedger {
  readonly row: number;
  readonly serial: string;
  readonly related?: readonly string[];
  readonly kind: string;
}

const file = (name: string): Uint8Array => readFileSync(new URL(`../data/${name}`, import.meta.url));
const json = (name: string): unknown => JSON.parse(new TextDecoder().decode(file(name)));
const workbook = file('registry.xlsx');
const truth = json('registry.truth.json') as {
  readonly defects: readonly Defect[];
  readonly rowCounts: Readonly<
    Record<string, Readonly<Record<'headerRows' | 'dataRows' | 'blankRows' | 'totalRows', number>>>
  >;
};
const setting = { book: combineBooks(dezhou, illustrativeThresholds), jurisdiction: '371400', on: '2019-12-31' };

const { sheets, unrecognised }: ReadRegister = await readRegister(openWorkbook(workbook, 'registry.xlsx'));
const lists = Object.values(sheets) as unknown as readonly ReadList<object>[];
const register = linkRegister(sheets);
const check = checkRegister(register, { setting });
const reading = lists.flatMap(({ findings }) => findings);

const key = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string => `${sheet} ${row}`;
const byRow = Map.groupBy(
  [...reading, ...check.findings.filter(({ concern }) => concern === 'record')] as readonly Finding[],
  ({ place }) => key(place),
);

describe('the register as the office exported it', () => {
  test('is three sheets; every row is a record, a heading, blank or a total', () => {
    expect(unrecognised).toEqual([]);
    expect(lists.map(({ sheet }) => sheet)).toEqual(Object.keys(truth.rowCounts));
    for (const { sheet, counts, cells } of lists) {
      const { headerRows, dataRows, blankRows, totalRows } = truth.rowCounts[sheet] ?? {};
      expect(counts).toMatchObject({ header: headerRows, blank: blankRows, total: totalRows });
      expect(counts.accepted + counts.setAside).toBe(dataRows);
      expect(counts.rows).toBe(counts.header + counts.blank + counts.total + counts.accepted + counts.setAside);
      expect(cells.cells).toBe(cells.read + cells.unknown + cells.setAside);
    }
  });

  test.each([...Map.groupBy(truth.defects, ({ kind }) => kind)])('%s is found, each one', (kind, defects) => {
    for (const defect of defects) {
      const found = [defect, ...(defect.related ?? [])].flatMap((place) => byRow.get(key(place)) ?? []);
      if (found.length === 0) throw new Error(`${key(defect)} ${kind} was not found`);
    }
  });

  test('what can be read in spite of how it is written is read as the truth says', () => {
    const kinds = new Set([
      'date-format',
      'number-format',
      'flag-token',
      'emoji',
      'id-full-width',
      'id-15-digit',
      'id-lower-case-x',
      'id-inner-spaces',
      'id-leading-apostrophe',
    ]);
    let compared = 0;
    for (const { sheet, row, letter, kind, expected } of truth.defects) {
      if (!kinds.has(kind) || expected === null || expected === '未知') continue;
      const list = lists.find((each) => each.sheet === sheet) as ReadList<Record<string, unknown>>;
      const column = list.header.matched.find((each) => each.letter === letter);
      const read = list.rows.find((each) => each.row === row)?.values[column?.field ?? ''];
      // A month is no day: what it says is in the finding.
      const said = read ?? byRow.get(key({ sheet, row }))?.[0]?.expected;
      expect([sheet, row, typeof said === 'boolean' ? (said ? '是' : '否') : said]).toEqual([sheet, row, expected]);
      compared++;
    }
    expect(compared).toBe(232);
  });

  test('no row is called wrong that has no part in a defect', () => {
    const involved = new Set(truth.defects.flatMap((defect) => [key(defect), ...(defect.related ?? []).map(key)]));
    const alarms = [...byRow].filter(([row]) => !involved.has(row));
    expect(alarms.map(([row, findings]) => [row, findings.map(({ id }) => id)])).toEqual([]);
  });

  test('no finding shows a citizen number in full', () => {
    const said = [...reading, ...check.findings].flatMap(({ found = '', expected = '' }) => [found, expected]);
    expect(said.filter((each) => /\d{14}/u.test(each) && !/^37140\d{5,7}$/u.test(each))).toEqual([]);
  });
});

describe('what is written can be read again', () => {
  const records = (of: ReadRegister['sheets']): unknown =>
    Object.values(of).map(({ rows }: ReadList<object>) =>
      rows.map(({ values, unread, others, accepted }) => ({ values, unread, others, accepted })),
    );
  const tables = lists.map(writtenTable);

  test('as a workbook nothing is lost', async () => {
    const again = await readRegister(openWorkbook(await writeWorkbook(tables), 'again.xlsx'));
    expect(records(again.sheets)).toEqual(records(sheets));
  });

  test('as CSV every value is the same', async () => {
    const files = tables.map((table) => openCsv(new TextEncoder().encode(tableCsv(table)), `${table.title}.csv`));
    const values = (of: ReadRegister['sheets']): unknown =>
      Object.values(of).map(({ rows }: ReadList<object>) => rows.map((row) => [row.values, row.accepted]));
    expect(values((await readRegister(files)).sheets)).toEqual(values(sheets));
  });

  test('the annotated copy holds every cell as it was', () => {
    const copy = annotateWorkbook(workbook, 'registry.xlsx', [...reading, ...check.findings]);
    const cells = (bytes: Uint8Array): unknown =>
      openWorkbook(bytes, 'registry.xlsx').map((sheet) => [...sheet.rows()]);
    expect(cells(copy)).toEqual(cells(workbook));
  });
});

describe('the funds ledger', async () => {
  const planted = (json('funds-ledger.truth.json') as { readonly irregularities: readonly PlantedInLedger[] })
    .irregularities;
  const ledger = await readSheet(fundEntryList, openCsv(file('funds-ledger.csv'), 'funds-ledger.csv'));
  const serialOf = new Map(ledger.rows.map(({ row, values }) => [row, values.serial]));
  const entries = checkFundLedger(ledger, { setting }).findings;
  const strangers = compareList(register, fundPayees, ledger).findings;
  const serials = (findings: readonly Finding[]): readonly string[] =>
    findings.map(({ place }) => serialOf.get(place.row) ?? '').toSorted();
  const of = (kind: string): readonly PlantedInLedger[] => planted.filter((each) => each.kind === kind);

  test('is read without a finding', () => {
    expect([ledger.counts.accepted, ledger.counts.setAside, ledger.findings]).toEqual([1467, 0, []]);
  });

  test('payees who are not in the register are exactly the planted ones', () => {
    expect(serials(strangers)).toEqual(
      of('payee-not-in-registry')
        .map(({ serial }) => serial)
        .toSorted(),
    );
  });

  test('wrong years and late money are exactly the planted ones', () => {
    const wrong = new Set(
      [...of('wrong-year'), ...of('late-disbursement')].flatMap(({ serial, related = [] }) => [serial, ...related]),
    );
    expect(serials(entries).filter((serial) => !wrong.has(serial))).toEqual([]);
    const found = new Set(serials(entries));
    const missed = [...of('wrong-year'), ...of('late-disbursement')].filter(
      ({ serial, related = [] }) => ![serial, ...related].some((each) => found.has(each)),
    );
    expect(missed).toEqual([]);
  });
});

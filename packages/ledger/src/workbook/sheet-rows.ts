import { failure } from '@dzfp/core';
import type { Cell } from '../cell/cell.ts';
import { serialDate } from '../cell/serial-date.ts';
import { columnAt } from '../header/column-letter.ts';
import { withinLimit, type SheetLimits } from '../sheet/limits.ts';
import type { SheetRow } from '../sheet/sheet.ts';
import type { Archive } from './archive.ts';
import { excelText } from './excel-text.ts';
import type { NumberStyle } from './number-styles.ts';
import { walkXml } from './walk-xml.ts';

/** What reading the cells of a sheet needs of its workbook. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly numberStyles: ReadonlyMap<number, NumberStyle>;
  readonly dates: 1900 | 1904;
  readonly limits: SheetLimits;
}

/** Reads the rows of a sheet one after the other; those without a value are left out. */
export function* sheetRows(archive: Archive, entry: string, sheet: string, context: CellContext): Generator<SheetRow> {
  const { limits } = context;
  const ready: SheetRow[] = [];
  let rowCount = 0;
  let row = 0;
  let at = -1;
  let cells: Cell[] = [];
  let open: OpenCell | undefined;
  let part: 'value' | 'formula' | undefined;
  const add = (cell: Cell): void => {
    if (cell === null || cell === '') return;
    withinLimit(`${sheet} ${row}`, at + 1, limits.columns, 'columns');
    while (cells.length < at) cells.push(null);
    cells[at] = cell;
  };
  /** Rows and cells stand in their order: one that went back would be lost behind the one before. */
  const following = (
    before: number,
    reference: string | undefined,
    numberOf: (reference: string) => number,
  ): number => {
    const number = reference === undefined ? before + 1 : numberOf(reference);
    if (number > before) return number;
    throw failure('DZ109', { field: `${sheet} ${row}`, expected: '.xlsx', found: 'rows or cells out of order' });
  };
  const walk = walkXml(archive, entry, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = following(row, attributes['r'], Number);
        at = -1;
        cells = [];
      } else if (name === 'c') {
        at = following(at, attributes['r'], columnAt);
        open = { type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), value: '', formula: undefined };
      } else if (open && (name === 'v' || name === 't')) part = 'value';
      else if (open && name === 'f') {
        part = 'formula';
        open.formula = '';
      }
    },
    text: (piece) => {
      if (!open || part === undefined) return;
      if (part === 'value') open.value += piece;
      else open.formula = (open.formula ?? '') + piece;
      const length = open.value.length + (open.formula?.length ?? 0);
      withinLimit(`${sheet} ${row}`, length, limits.characters * 2, 'characters');
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') part = undefined;
      else if (name === 'c' && open) {
        add(cellOf(open, context));
        open = undefined;
      } else if (name === 'row' && cells.length > 0) {
        withinLimit(sheet, ++rowCount, limits.rows, 'rows');
        ready.push({ row, cells });
      }
    },
  });
  for (const _ of walk) yield* ready.splice(0);
}

interface OpenCell {
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | undefined;
}

function cellOf({ type, style, value, formula }: OpenCell, context: CellContext): Cell {
  const plain = valueOf(type, value, style, context);
  if (formula === undefined) return plain;
  if (typeof plain !== 'object' || plain === null) return { formula, result: plain };
  return { formula, result: 'date' in plain ? plain.date : null };
}

function valueOf(type: string, value: string, style: number, { strings, numberStyles, dates }: CellContext): Cell {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? null;
    case 'str':
    case 'inlineStr':
      return excelText(value);
    case 'b':
      return value === '' ? null : value === '1' || value === 'true';
    case 'e':
      return { error: value };
    case 'd':
      return { date: value.slice(0, 10) };
    default: {
      if (value.trim() === '') return null;
      const number = Number(value);
      if (Number.isNaN(number)) return value;
      const shown = numberStyles.get(style);
      // As it is shown: a bare 0.25 would be read as a quarter of one per cent.
      if (shown === 'percent') return `${Number((number * 100).toPrecision(15))}%`;
      const date = shown === 'date' ? serialDate(number, dates) : undefined;
      return date === undefined ? number : { date };
    }
  }
}

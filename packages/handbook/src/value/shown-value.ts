import type { Field, Language, RecordShape, Shape } from '@dzfp/core';
import { maskCitizenNumber } from '@dzfp/core/model';
import { shown } from '@dzfp/core/reading';

/** A value as a reader sees it: a line, or a table where the value is made of several. */
export type ShownValue = string | ShownTable;

/** A small table. */
export interface ShownTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Plain = string | number | boolean | null;

/** Whatever a field is called: what looks like a citizen number is never printed in full, fictional or not. */
const citizenNumber = /^\d{15}(\d{2}[\dXx])?$/;

/** A value in its wire form, as people write it. */
export function shownValue({ shape, title }: Field, wire: unknown, language: Language): ShownValue {
  if (wire === undefined) return language === 'zh' ? '未知' : 'unknown';
  if (wire !== null && shape.kind === 'table') return shownCells(shape, wire as Cells, title[language], language);
  if (wire !== null && shape.kind === 'bands') return shownBands(wire as readonly WireBand[], language);
  if (wire !== null && shape.kind === 'list') return shownList(shape.of, wire as readonly WireRecord[], language);
  if (wire !== null && shape.kind === 'record') return shownList(shape, [wire as WireRecord], language);
  if (typeof wire === 'string' && shape.kind === 'text' && citizenNumber.test(wire)) return maskCitizenNumber(wire);
  const names = shape.kind === 'choice' ? { names: shape.names } : {};
  const quantity = shape.kind as Exclude<Shape['kind'], 'record' | 'table'>;
  const card = { node: 0, kind: 'result', quantity, name: title, from: [], ...names } as const;
  return shown({ card, value: wire as Plain })[language];
}

/** The same in one line; a table by its rows. */
export function shownLine(field: Field, wire: unknown, language: Language): string {
  const value = shownValue(field, wire, language);
  return typeof value === 'string' ? value : value.rows.map((row) => row.join(' ')).join('；');
}

type Cells = Readonly<Record<string, unknown>>;
type WireRecord = Readonly<Record<string, unknown>>;
interface WireBand {
  readonly upTo: string | null;
  readonly rate: string;
}

/** A table by one choice is a column; by two, a grid. */
function shownCells(
  shape: Extract<Shape, { kind: 'table' }>,
  cells: Cells,
  title: string,
  language: Language,
): ShownTable {
  const { by, of } = shape;
  const name = (label: string): string => by.names[label]?.[language] ?? label;
  if (of.shape.kind !== 'table') {
    const rows = by.labels.map((label) => [name(label), shownLine(of, cells[label], language)]);
    return { head: ['', title], rows };
  }
  const inner = of.shape;
  const across = inner.by.labels.map((label) => inner.by.names[label]?.[language] ?? label);
  const rows = by.labels.map((label) => {
    const row = (cells[label] ?? {}) as Cells;
    return [name(label), ...inner.by.labels.map((each) => shownLine(inner.of, row[each], language))];
  });
  return { head: ['', ...across], rows };
}

function shownBands(bands: readonly WireBand[], language: Language): ShownTable {
  const head = language === 'zh' ? ['超过', '至', '比例'] : ['above', 'up to', 'rate'];
  const money = { kind: 'money', least: 0, most: 0 } as const;
  const rate = { kind: 'rate', least: 0, most: 0 } as const;
  const field = (shape: Shape): Field => ({ shape, title: { zh: '', en: '' }, optional: false, nullable: true });
  const rows = bands.map(({ upTo, rate: share }, i) => [
    shownLine(field(money), bands[i - 1]?.upTo ?? '0', language),
    upTo === null ? '—' : shownLine(field(money), upTo, language),
    shownLine(field(rate), share, language),
  ]);
  return { head, rows };
}

function shownList({ fields }: RecordShape, items: readonly WireRecord[], language: Language): ShownTable {
  const columns = Object.entries(fields);
  const rows = items.map((item) => columns.map(([name, field]) => shownLine(field, item[name], language)));
  return { head: columns.map(([, { title }]) => title[language]), rows };
}

import type { Finding, Severity } from '../../finding.ts';
import { columnAt } from '../../header/column-letter.ts';

/** What is to be done with one cell: how it is coloured, what the note on it says. */
export interface MarkedCell {
  readonly column: number;
  readonly severity: Severity;
  readonly note: string;
}

/** The marked cells of a sheet by row, those of a row in the order of the columns. */
export type MarkedRows = ReadonlyMap<number, readonly MarkedCell[]>;

const order: readonly Severity[] = ['error', 'warning', 'look'];
const names: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', look: '提示' };

/** Puts the findings of each cell together; one about a whole row stands at its first cell. */
export function markedCells(findings: readonly Finding[]): ReadonlyMap<string, MarkedRows> {
  const sheets = new Map<string, Map<number, Map<number, Finding[]>>>();
  for (const each of findings) {
    const { sheet, row, letter } = each.place;
    const rows = madeIn(sheets, sheet, () => new Map<number, Map<number, Finding[]>>());
    const cells = madeIn(rows, row, () => new Map<number, Finding[]>());
    madeIn(cells, letter === undefined ? 0 : columnAt(letter), (): Finding[] => []).push(each);
  }
  return new Map(
    [...sheets].map(([sheet, rows]) => [sheet, new Map([...rows].map(([row, cells]) => [row, marksOf(cells)]))]),
  );
}

function marksOf(cells: ReadonlyMap<number, readonly Finding[]>): readonly MarkedCell[] {
  return [...cells]
    .toSorted(([a], [b]) => a - b)
    .map(([column, findings]) => ({
      column,
      severity: order.find((each) => findings.some(({ severity }) => severity === each)) ?? 'look',
      note: findings.map(noteOf).join('\n\n'),
    }));
}

function noteOf({ id, severity, message, mend, expected }: Finding): string {
  const should = expected === undefined ? '' : `\n应为：${expected}`;
  return `${id} ${names[severity]}：${message.zh}${should}\n${mend.zh}`;
}

function madeIn<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

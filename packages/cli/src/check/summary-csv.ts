import type { SummaryLine } from '@dzfp/ledger';
import { csvOf, type CsvColumn } from '@dzfp/ledger';
import { checkWords } from './check-words.ts';

const counts: readonly ((of: SummaryLine) => number)[] = [
  ({ error }) => error,
  ({ warning }) => warning,
  ({ look }) => look,
  ({ waived }) => waived,
  ({ households }) => households,
  ({ persons }) => persons,
];

/** The figures of a line, in the order of the headings. */
export function countsOf(line: SummaryLine): readonly number[] {
  return counts.map((count) => count(line));
}

/** A summary as CSV: the key, what it is called, then the figures. */
export function summaryCsv(key: string, lines: readonly SummaryLine[], nameOf: (key: string) => string): string {
  const figures = checkWords.counts.map((name, i): CsvColumn<SummaryLine> => ({
    header: name.zh,
    kind: 'number',
    cell: (line) => String(counts[i]?.(line) ?? 0),
  }));
  const columns: readonly CsvColumn<SummaryLine>[] = [
    { header: key, kind: 'text', cell: (line) => line.key },
    { header: '名称', kind: 'text', cell: (line) => nameOf(line.key) },
    ...figures,
  ];
  return csvOf(columns, lines);
}

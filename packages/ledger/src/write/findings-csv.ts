import type { Place } from '../finding.ts';
import type { LocatedFinding } from '../rule/summary.ts';
import { concernOf } from './concern-of.ts';
import { csvOf, type CsvColumn } from './csv.ts';
import { concernNames, severityNames } from './finding-words.ts';

function shown({ sheet, row, letter }: Place): string {
  return `${sheet}!${letter ?? ''}${row}`;
}

/** The columns of a list of findings. */
export const findingColumns: readonly CsvColumn<LocatedFinding>[] = [
  { header: '编号', kind: 'text', cell: ({ id }) => id },
  { header: '级别', kind: 'text', cell: ({ severity }) => severityNames[severity].zh },
  { header: '类别', kind: 'text', cell: (each) => concernNames[concernOf(each)].zh },
  { header: '县区代码', kind: 'text', cell: ({ whom }) => whom.region ?? '' },
  { header: '村编码', kind: 'text', cell: ({ whom }) => whom.village ?? '' },
  { header: '户编号', kind: 'text', cell: ({ whom }) => whom.household ?? '' },
  { header: '人编号', kind: 'text', cell: ({ whom }) => whom.person ?? '' },
  { header: '工作表', kind: 'text', cell: ({ place }) => place.sheet },
  { header: '行', kind: 'number', cell: ({ place }) => String(place.row) },
  { header: '列', kind: 'text', cell: ({ place }) => place.letter ?? '' },
  { header: '列名', kind: 'text', cell: ({ place }) => place.column ?? '' },
  { header: '原值', kind: 'text', cell: ({ found }) => found ?? '' },
  { header: '应为', kind: 'text', cell: ({ expected }) => expected ?? '' },
  { header: '问题', kind: 'text', cell: ({ message }) => message.zh },
  { header: '处理', kind: 'text', cell: ({ mend }) => mend.zh },
  { header: 'Problem', kind: 'text', cell: ({ message }) => message.en },
  { header: 'What to do', kind: 'text', cell: ({ mend }) => mend.en },
  { header: '相关位置', kind: 'text', cell: ({ related }) => related.map(shown).join('、') },
  {
    header: '豁免理由',
    kind: 'text',
    cell: ({ waiver }) => (waiver ? `${waiver.reason}（${waiver.by}，至 ${waiver.until}）` : ''),
  },
];

/** Every finding a line, in the order of the file, so that an office can sort and hand out the work. */
export function findingsCsv(findings: readonly LocatedFinding[]): string {
  return csvOf(findingColumns, findings);
}

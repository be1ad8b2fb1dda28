import type { Finding } from '../finding.ts';
import { csvOf, type CsvColumn } from '@dzfp/ledger';

const columns: readonly CsvColumn<Finding>[] = [
  { header: '行号', kind: 'number', cell: ({ row }) => String(row) },
  { header: '住院号', kind: 'text', cell: ({ stayId }) => stayId },
  { header: '处理', kind: 'text', cell: ({ severity }) => (severity === 'error' ? '搁置' : '更正后结算') },
  { header: '问题', kind: 'text', cell: ({ kind }) => kind },
  { header: '原因', kind: 'text', cell: ({ reason }) => reason.zh },
  { header: 'Reason', kind: 'text', cell: ({ reason }) => reason.en },
  { header: '列', kind: 'text', cell: ({ column }) => column },
  { header: '原值', kind: 'text', cell: ({ found }) => found },
  { header: '相关行', kind: 'text', cell: ({ related }) => related.join('、') },
];

/** Everything that was found wrong, a line each, so that the office can correct the file it sent. */
export function setAsideCsv(findings: readonly Finding[]): string {
  return csvOf(columns, findings);
}

import { findingKinds, type Finding, type FindingKind, type Settled } from '@dzfp/cli/settle';
import type { Html } from './html.ts';
import { section, table, type Column } from './table.ts';

interface Reason {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
}

const columns: readonly Column<Reason>[] = [
  { zh: '原因', en: 'reason', cell: ({ kind }) => findingKinds[kind].reason.zh },
  { zh: '说明', en: 'in English', cell: ({ kind }) => findingKinds[kind].reason.en },
  {
    zh: '处理',
    en: 'treatment',
    cell: ({ kind }) => (findingKinds[kind].severity === 'error' ? '搁置' : '更正后结算'),
  },
  { zh: '行数', en: 'rows', number: true, cell: ({ findings }) => String(findings.length) },
  { zh: '行号', en: 'row numbers', cell: ({ findings }) => findings.map(({ row }) => row).join(', ') },
];

/** 搁置行按原因汇总: what the sender has to correct. */
export function setAsideSection({ findings }: Settled): Html {
  const reasons = (Object.keys(findingKinds) as FindingKind[])
    .map((kind): Reason => ({ kind, findings: findings.filter((each) => each.kind === kind) }))
    .filter((each) => each.findings.length > 0)
    .toSorted((a, b) => b.findings.length - a.findings.length);
  return section('set-aside', '搁置与更正的行', 'Rows set aside or corrected, by reason', table(columns, reasons));
}

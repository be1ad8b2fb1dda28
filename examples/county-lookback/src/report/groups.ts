import { classNameOf, totalsOf, type Settled, type Sum } from '@dzfp/cli/settle';
import { regionOf } from '@dzfp/core/model';
import { grouped } from './grouped.ts';
import { html, type Html } from './html.ts';
import { section, table, type Column } from './table.ts';

interface Line extends Sum {
  readonly name: string;
  readonly kind: string;
}

const money = (zh: string, en: string, name: keyof Sum['figures']): Column<Line> => ({
  zh,
  en,
  number: true,
  cell: ({ figures }) => grouped(figures[name]),
});

const columns: readonly Column<Line>[] = [
  { zh: '县(市、区)', en: 'county', cell: ({ name }) => name },
  { zh: '类别', en: 'class', cell: ({ kind }) => kind },
  { zh: '人', en: 'persons', number: true, cell: ({ persons }) => String(persons) },
  { zh: '次', en: 'stays', number: true, cell: ({ stays }) => String(stays) },
  money('总费用', 'cost', 'totalCost'),
  money('政策范围内', 'in-policy', 'inPolicyCost'),
  money('基本医保', 'basic', 'basic'),
  money('大病保险', 'critical illness', 'criticalIllness'),
  money('减免', 'relief', 'hospitalRelief'),
  money('医疗救助', 'assistance', 'medicalAssistance'),
  money('商业补充', 'supplement', 'commercialSupplement'),
  money('个人负担', 'patient', 'burden'),
  { zh: '超限', en: 'over', number: true, cell: ({ beyondLimit }) => String(beyondLimit) },
];

/** 按县和类别汇总: final years only; provisional ones stand in a line of their own. */
export function groupsSection({ years }: Settled): Html {
  const { groups, final, provisional } = totalsOf(years);
  const lines = groups.map((group): Line => ({
    ...group,
    name: regionOf(group.county)?.name.zh ?? group.county,
    kind: classNameOf(group.benefitClass).zh,
  }));
  const sums: readonly Line[] = [
    { ...final, name: '确定合计', kind: 'final' },
    { ...provisional, name: '暂定（另计）', kind: 'provisional, so far' },
  ];
  return section(
    'groups',
    '按县和待遇类别汇总',
    'By county and benefit class, in yuan',
    table(columns, sums),
    html`<details>
      <summary>展开各县各类别 all counties and classes (${lines.length})</summary>
      ${table(columns, lines)}
    </details>`,
  );
}

import { recordShapeOf } from '@dzfp/core';
import type { Chart } from '@dzfp/handbook';
import { outcomeIn, type WhatIf } from './what-if.ts';
import type { WhatIfTable } from './what-if-tables.ts';

/** The charts that stand above a table of a report; their figures are in the table. */
export function chartsAbove(of: WhatIf, { id, title, ...table }: WhatIfTable): readonly Chart[] {
  if (id === 'amounts') return amountBars(of, title, table);
  return id === 'deciles' ? decileBars(of, title, table) : [];
}

type Figures = Pick<WhatIfTable, 'head' | 'rows'>;

function amountBars(of: WhatIf, title: string, table: Figures): readonly Chart[] {
  const { fields } = recordShapeOf(of.policy.output);
  const amounts = of.found.all.amounts.filter(({ figure }) => fields[figure]?.shape.kind === 'money');
  if (amounts.length === 0) return [];
  return [
    {
      id: 'amounts',
      title,
      form: 'bars',
      across: { name: '', places: amounts.map((each) => each.title.zh) },
      up: '元',
      series: [
        { name: '前 before', values: amounts.map(({ before }) => Number(before) / 100) },
        { name: '后 after', values: amounts.map(({ after }) => Number(after) / 100) },
      ],
      table,
    },
  ];
}

function decileBars(of: WhatIf, title: string, table: Figures): readonly Chart[] {
  const { deciles } = of.found;
  const places = deciles.map(({ decile }) => decile);
  const changes = deciles.map((each) => outcomeIn(of, each));
  return [
    {
      id: 'deciles',
      title,
      form: 'bars',
      across: { name: '十等分 tenth', places },
      up: '记录 records',
      series: [
        { name: '增加 more', values: changes.map((each) => each?.more.records ?? null) },
        { name: '减少 less', values: changes.map((each) => each?.less.records ?? null) },
      ],
      table,
    },
  ];
}

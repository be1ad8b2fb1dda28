import { fieldOf, type Field, type SourcedValue } from '@dzfp/core';
import { regionOf } from '@dzfp/core/model';
import type { Settled } from '@dzfp/cli/settle';
import { html, type Html } from './html.ts';
import { section, table, type Column } from './table.ts';

const standings = { official: '原文', reported: '转述', assumed: '示例' } as const;

const columns: readonly Column<SourcedValue>[] = [
  { zh: '参数', en: 'parameter', cell: ({ parameter }) => html`${parameter.title.zh}<small>${parameter.id}</small>` },
  { zh: '条款', en: 'clause', cell: ({ parameter }) => parameter.clause },
  {
    zh: '值',
    en: 'value',
    cell: ({ parameter, wire }) => html`<span class="value">${valueText(fieldOf(parameter.schema), wire)}</span>`,
  },
  { zh: '地区', en: 'place', cell: ({ entry }) => regionOf(entry?.jurisdiction ?? '')?.name.zh ?? '' },
  { zh: '自', en: 'from', cell: ({ entry }) => entry?.from ?? '' },
  {
    zh: '等级',
    en: 'standing',
    cell: ({ entry }) => {
      const standing = entry?.standing ?? 'assumed';
      return html`<span class="tag ${standing}">${standings[standing]}</span>`;
    },
  },
  { zh: '来源', en: 'source', cell: ({ source, entry }) => source?.title ?? entry?.source ?? '' },
];

/** 所用参数: every value that a settlement rests on, with where it comes from. */
export function parametersSection({ used }: Settled): Html {
  return section('parameters', '所用参数', 'Values used, with standing and source', table(columns, used.values));
}

function valueText({ shape, title }: Field, wire: unknown): string {
  if (wire === null || wire === undefined) return '无';
  if (shape.kind === 'choice' && typeof wire === 'string') return shape.names[wire]?.zh ?? wire;
  if (shape.kind === 'table') {
    const cells = Object.entries(wire as Readonly<Record<string, unknown>>);
    return cells.map(([key, cell]) => `${shape.by.names[key]?.zh ?? key} ${valueText(shape.of, cell)}`).join('；');
  }
  if (shape.kind === 'bands') {
    const bands = wire as readonly { readonly upTo: string | null; readonly rate: string }[];
    return bands.map(({ upTo, rate }) => `${upTo === null ? '以上' : `至 ${upTo}`} ${rate}`).join('，');
  }
  return typeof wire === 'string' ? wire : `${title.zh} ${JSON.stringify(wire)}`;
}

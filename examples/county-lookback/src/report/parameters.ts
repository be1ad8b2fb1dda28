import { fieldOf, type Field, type SourcedValue, type Standing } from '@dzfp/core';
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
    cell: ({ parameter, wire }) => html`<span class="value">${lines(fieldOf(parameter.schema), wire)}</span>`,
  },
  { zh: '地区', en: 'place', cell: ({ entry }) => short(regionOf(entry?.jurisdiction ?? '')?.name.zh ?? '') },
  { zh: '自', en: 'from', cell: ({ entry }) => short(entry?.from ?? '') },
  { zh: '等级', en: 'standing', cell: ({ standing = 'assumed' }) => tag(standing) },
  { zh: '来源', en: 'source', cell: sourceOf },
];

function short(text: string): Html {
  return html`<span class="short">${text}</span>`;
}

/** The weakest standing counts: a table of which one cell is made up is no sourced table. */
function tag(standing: Standing): Html {
  return html`<span class="tag ${standing}">${standings[standing]}</span>`;
}

function sourceOf({ parameter, entry, source, fills = [] }: SourcedValue): Html {
  const field = fieldOf(parameter.schema);
  const others = fills.map(
    (fill) =>
      html`<small
        >${fill.cells.map((cell) => cellName(field, cell.split('.'))).join('、')}：${fill.source?.title ?? fill.entry.source}
        ${tag(fill.entry.standing)}</small
      >`,
  );
  return html`${source?.title ?? entry?.source ?? ''}${others}`;
}

function cellName({ shape }: Field, [label = '', ...rest]: readonly string[]): string {
  if (shape.kind !== 'table') return label;
  const name = shape.by.names[label]?.zh ?? label;
  return rest.length === 0 ? name : `${name} ${cellName(shape.of, rest)}`;
}

/** 所用参数: every value that a settlement rests on, with where it comes from. */
export function parametersSection({ used }: Settled): Html {
  return section('parameters', '所用参数', 'Values used, with standing and source', table(columns, used.values));
}

/** A table of tables takes a line for each of its rows. */
function lines(field: Field, wire: unknown): readonly Html[] {
  const { shape } = field;
  if (shape.kind !== 'table' || (shape.of.shape.kind !== 'table' && shape.of.shape.kind !== 'bands'))
    return [html`${valueText(field, wire)}`];
  return Object.entries(wire as Readonly<Record<string, unknown>>).map(
    ([label, row]) =>
      html`<span class="line"><b>${shape.by.names[label]?.zh ?? label}</b> ${valueText(shape.of, row)}</span>`,
  );
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

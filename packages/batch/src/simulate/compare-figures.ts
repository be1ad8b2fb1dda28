import type { RecordShape, Shape, Text } from '@dzfp/core';
import type { CodeColumn, Column, Columns, NumberColumn } from '../column/column.ts';

/** How many records get more, or less, and how much in all. */
export interface Share {
  readonly records: number;
  readonly sum: bigint;
}

/** An amount or count of the result under both sets of values, in fen or pieces. */
export interface AmountChange {
  readonly figure: string;
  readonly title: Text;
  /** The sums over all records that have the figure under both. */
  readonly before: bigint;
  readonly after: bigint;
  readonly more: Share;
  readonly less: Share;
  readonly same: number;
  /** Records of which the figure is none under one of the two. */
  readonly none: number;
}

/** Records whose flag or choice went from one label to another; an empty label is none. */
export interface Crossing {
  readonly figure: string;
  readonly title: Text;
  readonly from: string;
  readonly to: string;
  readonly records: number;
}

interface Figure {
  readonly figure: string;
  readonly title: Text;
  readonly shape: Shape;
  readonly before: Column;
  readonly after: Column;
}

/** The figures of a result, those of nested records by their path. */
export function figuresOf(
  shape: RecordShape,
  before: Columns,
  after: Columns,
  path: readonly string[] = [],
): readonly Figure[] {
  return Object.entries(shape.fields).flatMap(([name, field]): readonly Figure[] => {
    const [left, right] = [before.fields[name], after.fields[name]];
    const at = [...path, name];
    if (!left || !right) return [];
    if (field.shape.kind === 'record' && left.kind === 'record' && right.kind === 'record') {
      return figuresOf(field.shape, left.of, right.of, at);
    }
    return [{ figure: at.join('.'), title: field.title, shape: field.shape, before: left, after: right }];
  });
}

/** Every amount and count, whether it changed or not: a payer who pays the same is an answer too. */
export function amountsOf(
  shape: RecordShape,
  before: Columns,
  after: Columns,
  rows: readonly number[],
): readonly AmountChange[] {
  return figuresOf(shape, before, after).flatMap((each): readonly AmountChange[] => {
    if (each.shape.kind !== 'money' && each.shape.kind !== 'count') return [];
    const [left, right] = [(each.before as NumberColumn).values, (each.after as NumberColumn).values];
    const sums = { before: 0n, after: 0n, more: 0n, less: 0n };
    const records = { more: 0, less: 0, same: 0, none: 0 };
    for (const row of rows) {
      const [was, is] = [left[row] as number, right[row] as number];
      if (!Number.isFinite(was) || !Number.isFinite(is)) {
        records.none += 1;
        continue;
      }
      const how = is > was ? 'more' : is < was ? 'less' : 'same';
      records[how] += 1;
      sums.before += BigInt(was);
      sums.after += BigInt(is);
      if (how !== 'same') sums[how] += BigInt(is) - BigInt(was);
    }
    const { figure, title } = each;
    return [
      {
        figure,
        title,
        before: sums.before,
        after: sums.after,
        more: { records: records.more, sum: sums.more },
        less: { records: records.less, sum: sums.less },
        same: records.same,
        none: records.none,
      },
    ];
  });
}

/** Every step from one label to another that at least one record takes. */
export function crossingsOf(
  shape: RecordShape,
  before: Columns,
  after: Columns,
  rows: readonly number[],
): readonly Crossing[] {
  return figuresOf(shape, before, after).flatMap(({ figure, title, shape: of, before: first, after: second }) => {
    const labels = labelsOf(of);
    if (labels === null) return [];
    const [left, right] = [(first as CodeColumn).values, (second as CodeColumn).values];
    const counts = new Map<string, number>();
    for (const row of rows) {
      const [was, is] = [left[row] as number, right[row] as number];
      if (was === is) continue;
      const key = JSON.stringify([labels[was] ?? '', labels[is] ?? '']);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts].map(([key, records]): Crossing => {
      const [from, to] = JSON.parse(key) as [string, string];
      return { figure, title, from, to, records };
    });
  });
}

/** The labels of a choice, or of a flag as if it were one; null for anything else. */
export function labelsOf(shape: Shape): readonly string[] | null {
  if (shape.kind === 'choice') return shape.labels;
  return shape.kind === 'flag' ? ['false', 'true'] : null;
}

import type { AnyFormula } from '@dzfp/core';
import type { Column, Columns } from '../column/column.ts';
import { gather } from '../column/gather.ts';
import { placeColumns, placeNumbers } from '../column/place.ts';
import { sliceColumns } from '../column/slice.ts';
import { unfitRows } from '../column/unfit.ts';
import { decideAll } from '../decide/decide-all.ts';
import { decideRows } from '../decide/decide-rows.ts';
import { kernelsFor } from '../decide/kernels-for.ts';
import type { Decisions } from '../kernel/kernel.ts';
import type { ColumnsJob, ColumnsPiece } from './message.ts';
import { receiveValues } from './sent-values.ts';

/** Decides on pieces of columns; answers how many rows it decided on. */
export function pieceDecider(
  policy: AnyFormula,
  { facts, into, values, options }: ColumnsJob,
): (piece: ColumnsPiece) => number {
  const { at: kernelAt, alike } = kernelsFor(policy, facts, receiveValues(policy, values), options);
  return ({ rows, texts, unreadable }) => {
    const unread = new Set(unreadable);
    if (!(rows instanceof Uint32Array)) {
      const { from, to } = rows;
      const part = sliceColumns(facts, from, to);
      const unfit = unfitRows(part);
      decideRows(
        policy,
        {
          facts: part,
          kernelAt: (row) => kernelAt(row + from),
          isUnreadable: (row) => unread.has(row + from) || unfit.has(row),
          alike: alike && unread.size === 0 && unfit.size === 0,
        },
        sliceDecisions(into, from, to),
      );
      return to - from;
    }
    const rowOf = (row: number): number => rows[row] as number;
    const part = withTexts(gather(facts, rows), texts);
    const unfit = unfitRows(part);
    const decided = decideAll(policy, {
      facts: part,
      kernelAt: (row) => kernelAt(rowOf(row)),
      isUnreadable: (row) => unread.has(rowOf(row)) || unfit.has(row),
      alike: alike && unread.size === 0 && unfit.size === 0,
    });
    placeNumbers(decided.verdicts, into.verdicts, rows);
    placeColumns(decided.result, into.result, rows);
    if (decided.after && into.after) placeColumns(decided.after, into.after, rows);
    return rows.length;
  };
}

function sliceDecisions({ verdicts, result, after }: Decisions, from: number, to: number): Decisions {
  return {
    verdicts: verdicts.subarray(from, to),
    result: sliceColumns(result, from, to),
    after: after && sliceColumns(after, from, to),
  };
}

function withTexts(columns: Columns, texts: ColumnsPiece['texts']): Columns {
  const columnsOfText = Object.entries(texts).map(([name, values]): [string, Column] => [
    name,
    { kind: 'text', values },
  ]);
  return { ...columns, fields: { ...columns.fields, ...Object.fromEntries(columnsOfText) } };
}

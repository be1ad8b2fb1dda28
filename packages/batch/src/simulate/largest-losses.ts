import type { AnyFormula, BoundBase, RecordShape, Schema } from '@dzfp/core';
import { explain, type Explanation } from '@dzfp/core/reading';
import type { Columns, NumberColumn } from '../column/column.ts';
import { rowAt } from '../column/to-rows.ts';
import { figuresOf } from './compare-figures.ts';

/** A record that gets less: by its row, with what it got and would get, in fen or pieces. */
export interface Loss {
  readonly row: number;
  readonly before: number;
  readonly after: number;
}

/** A loss with every step under both sets of values. */
export interface ExplainedLoss extends Loss {
  readonly explained: { readonly before: Explanation; readonly after: Explanation };
}

/** The rows that lose most of a figure, the largest loss first; of equal losses the first row. */
export function largestLosses(
  shape: RecordShape,
  [before, after]: readonly [Columns, Columns],
  rows: readonly number[],
  { outcome, largest }: { readonly outcome: string; readonly largest: number },
): readonly Loss[] {
  const figure = figuresOf(shape, before, after).find(
    (each) => each.figure === outcome && (each.shape.kind === 'money' || each.shape.kind === 'count'),
  );
  if (!figure) throw new TypeError(`${outcome} is no amount or count of the result`);
  const [was, is] = [(figure.before as NumberColumn).values, (figure.after as NumberColumn).values];
  const losses: Loss[] = [];
  for (const row of rows) {
    const loss = { row, before: was[row] as number, after: is[row] as number };
    if (!Number.isFinite(loss.before) || !Number.isFinite(loss.after) || loss.after >= loss.before) continue;
    const least = losses.at(-1);
    if (losses.length >= largest && (!least || lossOf(loss) <= lossOf(least))) continue;
    losses.splice(losses.findLastIndex((each) => lossOf(each) >= lossOf(loss)) + 1, 0, loss);
    if (losses.length > largest) losses.pop();
  }
  return losses;
}

function lossOf({ before, after }: Loss): number {
  return before - after;
}

/**
 * Explains losses step by step, as the evaluator decides on them (说明损失的缘由): under the values before and under those after.
 *
 * @throws TypeError for a carried policy: its records rest on those before them
 */
export function explainLosses(
  policy: AnyFormula,
  facts: Columns,
  losses: readonly Loss[],
  { from, to }: { readonly from: BoundBase; readonly to: BoundBase },
): readonly ExplainedLoss[] {
  if (policy.kind === 'carried') throw new TypeError(`${policy.id} is carried: a record alone does not explain it`);
  const input = policy.input as Schema<unknown>;
  return losses.map((loss) => {
    const wire = input.encode(rowAt(facts, loss.row));
    return { ...loss, explained: { before: explain(from, wire), after: explain(to, wire) } };
  });
}

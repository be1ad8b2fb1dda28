import { columnsOf, decide, rowAt } from '@dzfp/batch';
import { recordShapeOf } from '@dzfp/core';
import { measure, ratios, type Effort, type Task } from './measure.ts';
import { boundSettlement, sharedSettlement } from './peers/claim-dzfp.ts';
import { settleInNumbers } from './peers/claim-numbers.ts';
import { row, type Row } from './report.ts';
import { claims, wireClaim, type Outcome } from './workload/claim.ts';

const amounts = ['basic', 'critical', 'relief', 'assistance', 'social', 'supplement', 'burden', 'outOfPolicy'] as const;

/** Microseconds of a claim when many are settled at once: in columns, one by one, and by hand. */
export async function batchRows(workload: string, count: number, effort: Effort): Promise<readonly Row[]> {
  const many = claims(count);
  const bound = boundSettlement();
  const parsed = many.map((claim) => sharedSettlement.input.parse(wireClaim(claim)));
  const facts = columnsOf(recordShapeOf(sharedSettlement.input), parsed);
  const inColumns = (): Float64Array[] => {
    const { result } = decide(sharedSettlement, facts, bound);
    return amounts.map((name) => (result.fields[name] as { readonly values: Float64Array }).values);
  };
  const oneByOne = (): Float64Array[] => collected(count, (i) => bound.evaluateParsed(parsed[i] as never));
  const byHand = (): Float64Array[] => collected(count, (i) => settleInNumbers(many[i] as (typeof many)[number]));
  const decided = decide(sharedSettlement, facts, bound);
  if (decided.counts.decided !== count) throw new Error(`${decided.counts.decided} of ${count} claims were decided`);
  const sums = [inColumns, oneByOne, byHand].map((settle) =>
    settle().map((values) => values.reduce((a, b) => a + b, 0)),
  );
  if (new Set(sums.map((each) => JSON.stringify(each))).size > 1)
    throw new Error(
      `the sums differ: ${JSON.stringify(sums)}; the first row: ${JSON.stringify(rowAt(decided.result, 0))}`,
    );
  const tasks: readonly Task<unknown>[] = [
    { implementation: '@dzfp/batch', figure: 'a claim', call: inColumns },
    { implementation: '@dzfp one by one', figure: 'a claim', call: oneByOne },
    { implementation: 'plain numbers, by hand', figure: 'a claim', call: byHand },
  ];
  const series = await measure(tasks, effort);
  const [ours = []] = series;
  return tasks.map(({ implementation, figure }, i) => {
    const own = series[i] ?? [];
    const subject = { workload, implementation, figure, unit: 'µs' };
    return row(
      subject,
      own.map((each) => each / count),
      { ratios: ratios(own, ours) },
    );
  });
}

/** The amounts of all claims in arrays, as a loop by hand would leave them. */
function collected(
  count: number,
  settle: (i: number) => Record<(typeof amounts)[number], number> | Outcome,
): Float64Array[] {
  const columns = amounts.map(() => new Float64Array(count));
  for (let i = 0; i < count; i++) {
    const outcome = settle(i);
    amounts.forEach((name, at) => {
      (columns[at] as Float64Array)[i] = outcome[name];
    });
  }
  return columns;
}

import { recordShapeOf, type AnyFormula } from '@dzfp/core';
import { columnsOf, decide, rowAt, verdicts, type KernelOptions, type Verdict } from '@dzfp/batch';
import type { Mixed } from '../../packages/batch/fixture/mixed.ts';
import type { Answer } from '../../packages/batch/fixture/reference.ts';

/** What the loop over columns says of each row, generated or interpreted. */
export function kernelAnswers(policy: AnyFormula, { bound, rows }: Mixed, options: KernelOptions): readonly Answer[] {
  const columns = columnsOf(recordShapeOf(policy.input), rows);
  const { verdicts: codes, result, after } = decide(policy, columns, bound, options);
  return rows.map((_, row): Answer => {
    const verdict = verdicts[codes[row] as number] as Verdict;
    if (verdict !== 'decided') return verdict;
    return { result: rowAt(result, row), ...(after && { after: rowAt(after, row) }) };
  });
}

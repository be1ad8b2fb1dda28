import type { RecordShape } from '@dzfp/core';
import { snake } from '../../packages/batch/src/sql/identifier.ts';

/** The figures of a decision by the columns in which a statement answers them. */
export function answerCells(shape: RecordShape, record: unknown, prefix: readonly string[]): Map<string, unknown> {
  const cells = new Map<string, unknown>();
  const visit = (of: RecordShape, values: unknown, path: readonly string[]): void => {
    for (const [name, field] of Object.entries(of.fields)) {
      const value = (values as Readonly<Record<string, unknown>>)[name];
      const at = [...path, name];
      const column = snake(at.join('_'));
      if (field.shape.kind === 'record') visit(field.shape, value, at);
      else if (field.shape.kind === 'ratio') {
        const halves = value as { readonly numerator: number; readonly denominator: number } | null;
        cells.set(`${column}_numerator`, halves?.numerator ?? null);
        cells.set(`${column}_denominator`, halves?.denominator ?? null);
      } else cells.set(column, value ?? null);
    }
  };
  visit(shape, record, prefix);
  return cells;
}

import type { Column, Columns } from '@dzfp/batch';
import type { Shape } from '@dzfp/core';

/** A column of answers on its way into a file: whole numbers, or codes with their labels. */
export interface AnswerColumn {
  readonly name: string;
  readonly kind: 'number' | 'code';
  /** What an answer file holds: fen, counts, days since 1970, or the label of a code. */
  readonly sql: (column: string) => string;
  /** Whether it is an amount, which has a sum. */
  readonly isMoney: boolean;
}

/** The columns of a decision, records inside of it laid out flat, with the values of each. */
export function answerColumns(
  { shape, fields }: Columns,
  before = '',
): readonly (readonly [AnswerColumn, ArrayLike<number>])[] {
  return Object.entries(fields).flatMap(([field, column]): (readonly [AnswerColumn, ArrayLike<number>])[] => {
    const name = `${before}${field}`;
    const own = shape.fields[field]?.shape as Shape;
    return column.kind === 'record' ? [...answerColumns(column.of, `${name}_`)] : valuesOf(name, own, column);
  });
}

function valuesOf(name: string, shape: Shape, column: Column): (readonly [AnswerColumn, ArrayLike<number>])[] {
  const number = (of: string): AnswerColumn => ({
    name: of,
    kind: 'number',
    sql: whole,
    isMoney: shape.kind === 'money',
  });
  switch (column.kind) {
    case 'number':
      return [[number(name), column.values]];
    case 'ratio':
      return [
        [number(`${name}_above`), column.numerators],
        [number(`${name}_below`), column.denominators],
      ];
    case 'code': {
      const labels = shape.kind === 'choice' ? shape.labels : ['false', 'true'];
      return [[{ name, kind: 'code', sql: (of) => labelSql(labels, of), isMoney: false }, column.values]];
    }
    default:
      throw new TypeError(`a decision holds no ${column.kind}`);
  }
}

const whole = (column: string): string => `CAST(${column} AS BIGINT)`;

/** The label of a code; none where there is no such label. */
export function labelSql(labels: readonly string[], column: string): string {
  return `list_extract([${labels.map((each) => `'${each}'`).join(', ')}], ${column} + 1)`;
}

import type { RoundingMode } from '@dzfp/core';
import type { Dialect } from './dialect.ts';

interface Operand {
  readonly sql: string;
  readonly negative: boolean;
}

/** A quotient by a figure, half up: half the divisor is added on the side of the dividend, and division cuts off. */
export function halfUpByFigure(of: Operand, by: number, wide: boolean, dialect: Dialect): string {
  const a = wide ? `CAST(${of.sql} AS ${dialect.wide})` : of.sql;
  const half = Math.floor(by / 2);
  return dialect.divide(
    `(${a} + ${of.negative ? `CASE WHEN ${a} < 0 THEN -${half} ELSE ${half} END` : half})`,
    String(by),
    wide,
  );
}

/** A quotient rounded once: the division of SQL is only asked for numbers that are never negative. */
export function divided(of: Operand, by: Operand, mode: RoundingMode, wide: boolean, dialect: Dialect): string {
  const cast = (sql: string): string => (wide ? `CAST(${sql} AS ${dialect.wide})` : sql);
  const [a, b] = [cast(of.sql), cast(by.sql)];
  if (!of.negative && !by.negative) return ofPositive(a, b, mode, wide, dialect);
  const [sizeA, sizeB] = [`ABS(${a})`, by.negative ? `ABS(${b})` : b];
  const same = by.negative ? `(${a} < 0) = (${b} < 0)` : `${a} >= 0`;
  const plus = ofPositive(sizeA, sizeB, mode, wide, dialect);
  const minus = ofPositive(sizeA, sizeB, opposite[mode], wide, dialect);
  return `CASE WHEN ${same} THEN ${plus} ELSE -${minus} END`;
}

/** Down is towards minus infinity, so the size of a negative quotient goes up. */
const opposite = { halfUp: 'halfUp', halfEven: 'halfEven', down: 'up', up: 'down' } as const;

function ofPositive(a: string, b: string, mode: RoundingMode, wide: boolean, { divide }: Dialect): string {
  switch (mode) {
    case 'down':
      return divide(a, b, wide);
    case 'up':
      return divide(`(${a} + ${b} - 1)`, b, wide);
    case 'halfUp':
      return divide(`(2 * ${a} + ${b})`, `(2 * ${b})`, wide);
    case 'halfEven': {
      // Half way lands on the odd number above; one less is the even one.
      const up = divide(`(2 * ${a} + ${b})`, `(2 * ${b})`, wide);
      return `(${up} - CASE WHEN (2 * ${a} + ${b}) % (2 * ${b}) = 0 AND ${up} % 2 = 1 THEN 1 ELSE 0 END)`;
    }
  }
}

import type { RoundingMode } from '@dzfp/core';
import { and, below, equal, ite, minus, or, plus, times } from './smt-text.ts';

/**
 * A quotient rounded to a whole number, as `divideExactly` of core does; the divisor is above zero. `div` of SMT-LIB rounds down for such
 * a divisor, also below zero.
 */
export function roundedQuotient(a: string, by: string, mode: RoundingMode, neverBelowZero: boolean): string {
  const floor = `(div ${a} ${by})`;
  const twice = (of: string): string => times(of, 2);
  switch (mode) {
    case 'down':
      return floor;
    case 'up':
      return `(- (div (- ${a}) ${by}))`;
    case 'halfUp': {
      const half = (of: string): string => `(div ${plus(twice(of), by)} ${twice(by)})`;
      return neverBelowZero ? half(a) : ite(below(a, '0'), `(- ${half(`(- ${a})`)})`, half(a));
    }
    case 'halfEven': {
      const rest = twice(minus(a, `(* ${by} ${floor})`));
      const odd = equal(`(mod ${floor} 2)`, '1');
      return plus(floor, ite(or(below(by, rest), and(equal(rest, by), odd)), '1', '0'));
    }
  }
}

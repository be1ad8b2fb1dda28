import type { Variable } from './facts.ts';
import { below, ite, plus, times } from './smt-text.ts';

/** The name under which a problem gives the size of its counterexample. */
export const sizeName = 'size';
/** A fen weighs more than counts and items together. */
export const moneyWeight = 1000n;
/**
 * How large a counterexample is: the amounts in fen first, then counts and items, then everything else, each weighed so that no later one
 * outweighs an earlier one by itself.
 */
export function sizeOf(variables: readonly Variable[]): string {
  const sum = (kinds: readonly string[]): string =>
    variables
      .filter(({ shape, path }) => kinds.includes(shape.kind) && path.length > 1)
      .map(({ path }) => {
        const name = `|${path.join('.')}|`;
        return ite(below(name, '0'), `(- ${name})`, name);
      })
      .reduce(plus, '0');
  return plus(times(sum(['money']), moneyWeight), sum(['count', 'list']));
}

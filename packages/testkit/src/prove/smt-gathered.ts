import type { Step } from '@dzfp/core/plan';
import { greatest, least } from './smt-arithmetic.ts';
import { and, ite, no, not, or, plus } from './smt-text.ts';
import { either, hasNumber, numberOf, truth, truthOf, whole, type SmtValue } from './smt-value.ts';

/** What an item of a list gives, and whether the list is long enough to have it. */
export interface Item {
  readonly there: string;
  readonly of: SmtValue;
}

/** A figure over the items that are there; unknown items make it unknown where they could change it. */
export function gathered(
  how: Extract<Step, { op: 'aggregate' }>['how'],
  items: readonly Item[],
  whenEmpty: SmtValue,
): SmtValue {
  const allKnown = and(...items.map(({ there, of }) => or(not(there), hasNumber(of))));
  switch (how) {
    case 'sum':
    case 'count':
      return whole(items.map(({ there, of }) => ite(there, numberOf(of), '0')).reduce(plus, '0'), allKnown);
    case 'any': {
      const one = or(...items.map(({ there, of }) => and(there, hasNumber(of), truthOf(of))));
      const open = or(...items.map(({ there, of }) => and(there, not(of.known))));
      return truth(one, or(one, not(open)));
    }
    case 'all': {
      const broken = or(...items.map(({ there, of }) => and(there, hasNumber(of), not(truthOf(of)))));
      const open = or(...items.map(({ there, of }) => and(there, not(of.known))));
      return truth(not(broken), or(broken, not(open)));
    }
    case 'least':
    case 'greatest': {
      const choose = how === 'least' ? least : greatest;
      const best = items.reduce<{ any: string; value: string }>(
        ({ any, value }, { there, of }) => ({
          any: or(any, there),
          value: ite(there, ite(any, choose(value, numberOf(of)), numberOf(of)), value),
        }),
        { any: no, value: '0' },
      );
      return either(best.any, whole(best.value, allKnown), whenEmpty);
    }
  }
}

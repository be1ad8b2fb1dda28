import type { RecordShape } from '../schema/shape.ts';
import { CountTerm } from './count-term.ts';
import { DayTerm } from './day-term.ts';
import { MoneyTerm } from './money-term.ts';
import type { AggregateNode, Expression } from './node.ts';
import { FlagTerm, Term } from './term.ts';
import { recordTerms } from './term-at.ts';
import type { TermsOf } from './terms-of.ts';

/** The loops of one formula are numbered in the order in which they are written. */
let loops = 0;

/** Restarts the numbering of loops for the formula that is written next, so that equal formulas have equal graphs. */
export function restartLoops(): void {
  loops = 0;
}

/** Items of one kind; formulas aggregate over them. A list that is left out is unknown, an empty one is empty. */
export class ListTerm<Item> extends Term {
  declare protected readonly kind: readonly Item[];

  protected override wrap(node: Expression): this {
    return new ListTerm<Item>(node) as this;
  }

  private over(
    how: AggregateNode<Expression>['how'],
    body: (item: TermsOf<Item>) => Term,
    whenEmpty?: Term,
  ): AggregateNode<Expression> {
    const loop = loops++;
    const { shape } = this.node as { readonly shape: { readonly of: RecordShape } };
    const item = recordTerms(shape.of, 'item', [], loop) as TermsOf<Item>;
    const { node } = body(item);
    const { quantity, grain } = node;
    return {
      op: 'aggregate',
      how,
      quantity: how === 'count' ? 'count' : quantity,
      ...(grain === undefined ? {} : { grain }),
      list: this.node,
      loop,
      body: node,
      ...(whenEmpty === undefined ? {} : { whenEmpty: whenEmpty.node }),
    };
  }

  /** The sum of an amount of each item; nothing for no items. */
  sum(of: (item: TermsOf<Item>) => MoneyTerm): MoneyTerm {
    return new MoneyTerm(this.over('sum', of));
  }

  /** The sum of a count of each item. */
  total(of: (item: TermsOf<Item>) => CountTerm): CountTerm {
    return new CountTerm(this.over('sum', of));
  }

  /** How many items satisfy a condition. */
  count(where: (item: TermsOf<Item>) => FlagTerm): CountTerm {
    return new CountTerm(this.over('count', where));
  }

  /** Whether some item satisfies a condition; one yes decides. */
  any(of: (item: TermsOf<Item>) => FlagTerm): FlagTerm {
    return new FlagTerm(this.over('any', of));
  }

  /** Whether every item satisfies a condition; one no decides. */
  all(of: (item: TermsOf<Item>) => FlagTerm): FlagTerm {
    return new FlagTerm(this.over('all', of));
  }

  /** The earliest day of the items. */
  earliest(of: (item: TermsOf<Item>) => DayTerm, { whenEmpty }: { readonly whenEmpty: DayTerm }): DayTerm {
    return new DayTerm(this.over('least', of, whenEmpty));
  }

  /** The latest day of the items. */
  latest(of: (item: TermsOf<Item>) => DayTerm, { whenEmpty }: { readonly whenEmpty: DayTerm }): DayTerm {
    return new DayTerm(this.over('greatest', of, whenEmpty));
  }

  /** The smallest amount of the items. */
  least(of: (item: TermsOf<Item>) => MoneyTerm, { whenEmpty }: { readonly whenEmpty: MoneyTerm }): MoneyTerm {
    return new MoneyTerm(this.over('least', of, whenEmpty));
  }

  /** The largest amount of the items. */
  greatest(of: (item: TermsOf<Item>) => MoneyTerm, { whenEmpty }: { readonly whenEmpty: MoneyTerm }): MoneyTerm {
    return new MoneyTerm(this.over('greatest', of, whenEmpty));
  }
}

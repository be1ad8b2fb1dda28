import type { Expression } from './node.ts';
import type { RateTerm } from './rate-term.ts';
import { RatioTerm } from './ratio-term.ts';
import { FlagTerm, measuresOf, ValueTerm } from './term.ts';

/** A number of persons, days, months …: whole. */
export class CountTerm extends ValueTerm {
  declare protected readonly kind: 'count';

  protected override wrap(node: Expression): this {
    return new CountTerm(node) as this;
  }

  private binary(op: 'add' | 'subtract' | 'multiply' | 'least' | 'greatest', other: CountTerm): CountTerm {
    return new CountTerm({ ...measuresOf(this.node), op, left: this.node, right: other.node });
  }

  private compare(relation: 'below' | 'atMost' | 'equal', left: CountTerm, right: CountTerm): FlagTerm {
    return new FlagTerm({ op: 'compare', quantity: 'flag', relation, left: left.node, right: right.node });
  }

  /** Sum. */
  plus(other: CountTerm): CountTerm {
    return this.binary('add', other);
  }

  /** Difference. */
  minus(other: CountTerm): CountTerm {
    return this.binary('subtract', other);
  }

  /** Product. */
  times(other: CountTerm): CountTerm {
    return this.binary('multiply', other);
  }

  /** The smaller of two. */
  atMost(ceiling: CountTerm): CountTerm {
    return this.binary('least', ceiling);
  }

  /** The larger of two. */
  atLeast(floor: CountTerm): CountTerm {
    return this.binary('greatest', floor);
  }

  /** Strictly less. */
  isBelow(other: CountTerm): FlagTerm {
    return this.compare('below', this, other);
  }

  /** Less or equal. */
  isAtMost(other: CountTerm): FlagTerm {
    return this.compare('atMost', this, other);
  }

  /** Strictly more. */
  isAbove(other: CountTerm): FlagTerm {
    return this.compare('below', other, this);
  }

  /** More or equal. */
  isAtLeast(other: CountTerm): FlagTerm {
    return this.compare('atMost', other, this);
  }

  /** The same number. */
  equals(other: CountTerm): FlagTerm {
    return this.compare('equal', this, other);
  }

  /** The exact ratio to another count. */
  per(other: CountTerm, { whenZero }: { readonly whenZero: RateTerm }): RatioTerm {
    return new RatioTerm({
      op: 'ratio',
      quantity: 'ratio',
      numerator: this.node,
      denominator: other.node,
      whenZero: whenZero.node,
    });
  }
}

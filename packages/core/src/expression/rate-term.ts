import type { Expression } from './node.ts';
import { FlagTerm, measuresOf, ValueTerm } from './term.ts';

/** A rate: sixty-five percent is 0.65. */
export class RateTerm extends ValueTerm {
  declare protected readonly kind: 'rate';

  protected override wrap(node: Expression): this {
    return new RateTerm(node) as this;
  }

  /** Sum, for instance a rate and its uplift. */
  plus(other: RateTerm): RateTerm {
    return new RateTerm({ ...measuresOf(this.node), op: 'add', left: this.node, right: other.node });
  }

  /** Difference. */
  minus(other: RateTerm): RateTerm {
    return new RateTerm({ ...measuresOf(this.node), op: 'subtract', left: this.node, right: other.node });
  }

  /** The smaller of two. */
  atMost(ceiling: RateTerm): RateTerm {
    return new RateTerm({ ...measuresOf(this.node), op: 'least', left: this.node, right: ceiling.node });
  }

  /** The larger of two. */
  atLeast(floor: RateTerm): RateTerm {
    return new RateTerm({ ...measuresOf(this.node), op: 'greatest', left: this.node, right: floor.node });
  }

  /** Strictly less. */
  isBelow(other: RateTerm): FlagTerm {
    return new FlagTerm({ op: 'compare', quantity: 'flag', relation: 'below', left: this.node, right: other.node });
  }

  /** Strictly more. */
  isAbove(other: RateTerm): FlagTerm {
    return other.isBelow(this);
  }

  /** More or equal. */
  isAtLeast(other: RateTerm): FlagTerm {
    return other.isAtMost(this);
  }

  /** The same rate. */
  equals(other: RateTerm): FlagTerm {
    return new FlagTerm({ op: 'compare', quantity: 'flag', relation: 'equal', left: this.node, right: other.node });
  }

  /** Less or equal. */
  isAtMost(other: RateTerm): FlagTerm {
    return new FlagTerm({ op: 'compare', quantity: 'flag', relation: 'atMost', left: this.node, right: other.node });
  }
}

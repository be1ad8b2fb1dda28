import type { Expression } from './node.ts';
import type { RateTerm } from './rate-term.ts';
import { FlagTerm, ValueTerm } from './term.ts';

/** An exact ratio of two amounts or counts. It is compared by cross-multiplication and never rounded. */
export class RatioTerm extends ValueTerm {
  declare protected readonly kind: 'ratio';

  protected override wrap(node: Expression): this {
    return new RatioTerm(node) as this;
  }

  /** Strictly less than a rate or another ratio (低于). */
  isBelow(other: RateTerm | RatioTerm): FlagTerm {
    return new FlagTerm({ op: 'compare', quantity: 'flag', relation: 'below', left: this.node, right: other.node });
  }

  /** At most (不超过). */
  isAtMost(other: RateTerm | RatioTerm): FlagTerm {
    return new FlagTerm({ op: 'compare', quantity: 'flag', relation: 'atMost', left: this.node, right: other.node });
  }

  /** Strictly more than (超过). */
  isAbove(other: RateTerm | RatioTerm): FlagTerm {
    return new FlagTerm({ op: 'compare', quantity: 'flag', relation: 'below', left: other.node, right: this.node });
  }

  /** Exactly as much. */
  equals(other: RateTerm | RatioTerm): FlagTerm {
    return new FlagTerm({ op: 'compare', quantity: 'flag', relation: 'equal', left: this.node, right: other.node });
  }

  /** At least (不低于). */
  isAtLeast(other: RateTerm | RatioTerm): FlagTerm {
    return new FlagTerm({ op: 'compare', quantity: 'flag', relation: 'atMost', left: other.node, right: this.node });
  }
}

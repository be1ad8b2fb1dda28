import { failure } from '../error/dzfp-error.ts';
import { text } from '../text.ts';
import type { Expression, Quantity } from './node.ts';

/**
 * A quantity inside a formula: not a value but the way to one. It has the methods of its kind and no others, so that money
 * is never added to a rate and a choice never compared with a foreign label.
 */
export abstract class Term {
  /** The node that this term stands for. */
  readonly node: Expression;

  constructor(node: Expression) {
    this.node = node;
  }

  /** A term of the same kind around another node. */
  protected abstract wrap(node: Expression): this;

  /** @internal The same kind of term around another node. */
  around(node: Expression): this {
    return this.wrap(node);
  }

  /** Names this step for explanation and handbook. */
  as(zh: string, en: string): this {
    return this.wrap({ ...measuresOf(this.node), op: 'label', of: this.node, name: text(zh, en) });
  }

  /** Whether the value is known at all. */
  get known(): FlagTerm {
    return new FlagTerm({ op: 'known', quantity: 'flag', of: this.node });
  }

  /** Terms are not values: using one in `if`, `&&`, `?:`, arithmetic or a string is a mistake that is refused. */
  [Symbol.toPrimitive](): never {
    throw failure('DZ203', {});
  }

  /** @internal */
  toJSON(): never {
    throw failure('DZ203', {});
  }
}

/** A term whose values can stand for one another: of two branches one is taken, an unknown one has a fallback. */
export abstract class ValueTerm extends Term {
  /** This value, or another one while it is unknown. Absent is not none: say what stands for it, or leave it unknown. */
  ifUnknown(fallback: this): this {
    return this.wrap({ ...measuresOf(this.node), op: 'ifUnknown', of: this.node, fallback: fallback.node });
  }

  /** One of two values of this term's kind; the same as `condition.choose(this, otherwise)`. */
  when(condition: FlagTerm, otherwise: this): this {
    return this.wrap({
      ...coarser(this.node, otherwise.node),
      op: 'choose',
      condition: condition.node,
      yes: this.node,
      no: otherwise.node,
    });
  }

  /** @internal One value for each label of a choice; `this` gives the kind. */
  matched(on: Expression, cases: readonly Term[]): this {
    const nodes = cases.map((each) => each.node);
    const measures = nodes.reduce<Expression | Measures>((so, each) => coarser(so, each), this.node);
    return this.wrap({ ...measuresOf(measures), op: 'match', on, cases: nodes });
  }
}

interface Measures {
  readonly quantity: Quantity;
  readonly grain?: number;
  readonly labels?: readonly string[];
}

/** @internal What a node measures, to be kept by another node. */
export function measuresOf({ quantity, grain, labels }: Measures): Measures {
  return { quantity, ...(grain === undefined ? {} : { grain }), ...(labels === undefined ? {} : { labels }) };
}

/** @internal What two values have in common: the finer grain; unrounded when one of them is. */
export function coarser(left: Measures, right: Measures): Measures {
  const exact = left.quantity === 'exactMoney' || right.quantity === 'exactMoney';
  if (exact) return { quantity: 'exactMoney' };
  const kept = measuresOf(left);
  if (left.grain === undefined || right.grain === undefined) return kept;
  return { ...kept, grain: greatestCommonDivisor(left.grain, right.grain) };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** A yes or no that may be unknown; logic in three values: unknown stays unknown unless the other side decides. */
export class FlagTerm extends ValueTerm {
  declare protected readonly kind: 'flag';

  protected override wrap(node: Expression): this {
    return new FlagTerm(node) as this;
  }

  /** Both. A single no decides. */
  and(other: FlagTerm): FlagTerm {
    return new FlagTerm({ op: 'and', quantity: 'flag', left: this.node, right: other.node });
  }

  /** At least one. A single yes decides. */
  or(other: FlagTerm): FlagTerm {
    return new FlagTerm({ op: 'or', quantity: 'flag', left: this.node, right: other.node });
  }

  /** The opposite. */
  not(): FlagTerm {
    return new FlagTerm({ op: 'not', quantity: 'flag', of: this.node });
  }

  /** Whether both are the same answer. */
  equals(other: FlagTerm): FlagTerm {
    return this.and(other).or(this.not().and(other.not()));
  }

  /** The first value when this holds, else the second; unknown when this is, unless both are the same. */
  choose<T extends ValueTerm>(yes: T, no: NoInfer<T>): T {
    return yes.when(this, no);
  }
}

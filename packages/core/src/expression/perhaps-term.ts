import type { Expression } from './node.ts';
import { FlagTerm, measuresOf, ValueTerm, type Term } from './term.ts';

/** A value that may be known to be none: no ceiling, no date of death. None is not unknown. */
export class PerhapsTerm<T extends Term> extends ValueTerm {
  /** @internal How to make the term of a value that is there. */
  readonly present: (node: Expression) => T;

  constructor(node: Expression, present: (node: Expression) => T) {
    super(node);
    this.present = present;
  }

  protected override wrap(node: Expression): this {
    return new PerhapsTerm<T>(node, this.present) as this;
  }

  /** Whether it is known to be none. */
  get isNone(): FlagTerm {
    return new FlagTerm({ op: 'isNone', quantity: 'flag', of: this.node });
  }

  /** The value, or another one in place of none. */
  ifNone(fallback: T): T {
    return this.present({ ...measuresOf(this.node), op: 'ifNone', of: this.node, fallback: fallback.node });
  }
}

/** A value that is there when a condition holds, and known to be none when it does not. */
export function onlyWhen<T extends ValueTerm>(condition: FlagTerm, value: T): PerhapsTerm<T> {
  const node: Expression = {
    ...measuresOf(value.node),
    op: 'choose',
    condition: condition.node,
    yes: value.node,
    no: { ...measuresOf(value.node), op: 'none' },
  };
  return new PerhapsTerm<T>(node, (present) => value.around(present));
}

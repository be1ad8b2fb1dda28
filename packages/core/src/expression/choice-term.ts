import { failure } from '../error/dzfp-error.ts';
import type * as z from 'zod';
import { fieldOf, type ChoiceShape } from '../schema/shape.ts';
import type { Expression } from './node.ts';
import { FlagTerm, ValueTerm } from './term.ts';

/** One label of a closed list. */
export class ChoiceTerm<Label extends string> extends ValueTerm {
  declare protected readonly kind: (label: Label) => Label;

  protected override wrap(node: Expression): this {
    return new ChoiceTerm<Label>(node) as this;
  }

  private labels(): readonly string[] {
    return this.node.labels ?? [];
  }

  /** Whether it is this label. */
  is(name: Label): FlagTerm {
    return new FlagTerm({
      op: 'compare',
      quantity: 'flag',
      relation: 'equal',
      left: this.node,
      right: { op: 'constant', quantity: 'choice', labels: this.labels(), value: this.labels().indexOf(name) },
    });
  }

  /** Whether another choice of the same list has the same label. */
  equals(other: ChoiceTerm<Label>): FlagTerm {
    return new FlagTerm({ op: 'compare', quantity: 'flag', relation: 'equal', left: this.node, right: other.node });
  }

  /** Whether it is one of these labels. */
  isOneOf(first: Label, ...others: Label[]): FlagTerm {
    return others.reduce((so, name) => so.or(this.is(name)), this.is(first));
  }

  /** One value for each label; a label without a case does not compile. */
  match<T extends ValueTerm>(cases: { readonly [Each in Label]: T }): T {
    const given = cases as Readonly<Record<string, T>>;
    const inOrder = this.labels().map((name) => given[name]);
    const missing = this.labels().filter((_, i) => inOrder[i] === undefined);
    if (missing.length > 0) throw failure('DZ210', { policy: 'match', what: missing.join(', ') });
    const [first] = inOrder as [T, ...T[]];
    return first.matched(this.node, inOrder as readonly T[]);
  }
}

/** A label that the wording itself states, of the list that a choice schema declares. */
export function label<Label extends string>(list: z.ZodType<Label, Label>, name: NoInfer<Label>): ChoiceTerm<Label> {
  const { labels } = fieldOf(list).shape as ChoiceShape;
  return new ChoiceTerm<Label>({ op: 'constant', quantity: 'choice', labels, value: labels.indexOf(name) });
}

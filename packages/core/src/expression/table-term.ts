import type { Shape } from '../schema/shape.ts';
import type { ChoiceTerm } from './choice-term.ts';
import { Term } from './term.ts';
import { termAt } from './term-at.ts';
import type { Expression } from './node.ts';

/** A table keyed by a choice. */
export class TableTerm<Label extends string, Cell extends Term> extends Term {
  declare protected readonly kind: readonly [Label, Cell];

  protected override wrap(node: Expression): this {
    return new TableTerm<Label, Cell>(node) as this;
  }

  /** The cell of a label, given by a choice or by name; unknown when the table has no value there. */
  at(key: ChoiceTerm<Label> | Label): Cell {
    const { shape } = this.node as { readonly shape: Extract<Shape, { kind: 'table' }> };
    const { by, of: cell } = shape;
    const named = (name: Label): Expression => {
      return { op: 'constant', quantity: 'choice', labels: by.labels, value: by.labels.indexOf(name) };
    };
    const common = {
      table: this.node,
      key: typeof key === 'string' ? named(key) : key.node,
      nullable: cell.nullable,
      shape: cell.shape,
    } as const;
    return termAt(cell.shape, cell.nullable, (measures) => ({ op: 'lookup', ...measures, ...common })) as Cell;
  }
}

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

  /** The cell of a label; unknown when the table has no value there. */
  at(key: ChoiceTerm<Label>): Cell {
    const { shape } = this.node as { readonly shape: Extract<Shape, { kind: 'table' }> };
    const cell = shape.of;
    const common = { table: this.node, key: key.node, nullable: cell.nullable, shape: cell.shape } as const;
    return termAt(cell.shape, cell.nullable, (measures) => ({ op: 'lookup', ...measures, ...common })) as Cell;
  }
}

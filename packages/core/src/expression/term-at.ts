import type { Shape, RecordShape } from '../schema/shape.ts';
import { BandsTerm } from './bands-term.ts';
import { ChoiceTerm } from './choice-term.ts';
import { CountTerm } from './count-term.ts';
import { DayTerm } from './day-term.ts';
import { ListTerm } from './list-term.ts';
import { MoneyTerm } from './money-term.ts';
import type { Expression, Quantity, Root } from './node.ts';
import { PerhapsTerm } from './perhaps-term.ts';
import { RateTerm } from './rate-term.ts';
import { RatioTerm } from './ratio-term.ts';
import { TableTerm } from './table-term.ts';
import { FlagTerm, Term } from './term.ts';

interface Measures {
  readonly quantity: Quantity;
  readonly grain?: number;
  readonly labels?: readonly string[];
}

/** Text is identity only: it has a name and whether it is known, nothing to compute with. */
export class TextTerm extends Term {
  declare protected readonly kind: 'text';

  protected override wrap(node: Expression): this {
    return new TextTerm(node) as this;
  }
}

/** The term of a value of some shape. */
export function termAt(shape: Shape, nullable: boolean, node: (measures: Measures) => Expression): Term {
  const present = (at: Expression): Term => {
    switch (shape.kind) {
      case 'money':
        return new MoneyTerm(at);
      case 'rate':
        return new RateTerm(at);
      case 'count':
        return new CountTerm(at);
      case 'day':
        return new DayTerm(at);
      case 'flag':
        return new FlagTerm(at);
      case 'ratio':
        return new RatioTerm(at);
      case 'choice':
        return new ChoiceTerm<string>(at);
      case 'bands':
        return new BandsTerm(at);
      case 'table':
        return new TableTerm<string, Term>(at);
      case 'list':
        return new ListTerm<unknown>(at);
      default:
        return new TextTerm(at);
    }
  };
  const at = node(measuresOfShape(shape));
  return nullable ? new PerhapsTerm(at, present) : present(at);
}

function measuresOfShape(shape: Shape): Measures {
  switch (shape.kind) {
    case 'money':
      return { quantity: 'money', grain: 1 };
    case 'choice':
      return { quantity: 'choice', labels: shape.labels };
    case 'record':
      return { quantity: 'text' };
    default:
      return { quantity: shape.kind };
  }
}

/** The terms of a record's fields, records inside included. */
export function recordTerms(shape: RecordShape, root: Root, path: readonly string[], loop?: number): unknown {
  const terms: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape.fields)) {
    const at = [...path, name];
    if (field.shape.kind === 'record') {
      terms[name] = recordTerms(field.shape, root, at, loop);
    } else {
      terms[name] = termAt(field.shape, field.nullable, (measures) => ({
        op: 'field',
        ...measures,
        root,
        path: at,
        title: field.title,
        shape: field.shape,
        optional: field.optional,
        nullable: field.nullable,
        ...(loop === undefined ? {} : { loop }),
      }));
    }
  }
  return terms;
}

import type { Field, RecordShape, Shape } from '@dzfp/core';
import { atMost, and, int, named, no, not, yes } from './smt-text.ts';
import type { SmtValue } from './smt-value.ts';

/** How many items of a list are looked at, however many the schema allows. */
export const itemsLookedAt = 2;

/** A fact that the solver chooses: its name, its shape, and its names for being left out or none. */
export interface Variable {
  readonly path: readonly (string | number)[];
  readonly shape: Shape;
  readonly optional: boolean;
  readonly nullable: boolean;
}

/** The variables of what a decision reads, declared as they are asked for. */
export class Facts {
  readonly lines: string[] = [];
  readonly variables: Variable[] = [];
  private readonly declared = new Map<string, { readonly variable: Variable; readonly value: SmtValue }>();
  private readonly shapes: Readonly<Record<string, RecordShape>>;

  /** @param shapes - the record under each root: `facts`, and `before` of a carried policy */
  constructor(shapes: Readonly<Record<string, RecordShape>>) {
    this.shapes = shapes;
  }

  /** The figure at a path from a root, under the shapes on the way; what cannot be there is unknown. */
  at(path: readonly (string | number)[]): SmtValue {
    let known: string = yes;
    let none: string = no;
    let field: Field | undefined;
    let shape: Shape = this.shapes[path[0] as string] as Shape;
    path.slice(1).forEach((step, i) => {
      if (typeof step === 'number') {
        shape = shape.kind === 'list' ? shape.of : shape;
        return;
      }
      field = shape.kind === 'record' ? shape.fields[step] : undefined;
      if (field === undefined) throw new Error(`no field ${path.join('.')}`);
      shape = field.shape;
      known = and(known, not(none));
      const own = this.settled(path.slice(0, i + 2), field);
      known = and(known, own.known);
      none = own.none;
    });
    const { value, sort } = this.settled(path, field as Field);
    return { known, none: and(known, none), value, sort };
  }

  /** Nothing that may be left out is: laws may stay open only where something is unknown. */
  get complete(): string {
    return and(...[...this.declared.values()].map(({ value }) => value.known));
  }

  private settled(path: readonly (string | number)[], { shape, optional, nullable }: Field): SmtValue {
    const name = named(...path);
    const before = this.declared.get(name);
    if (before) return before.value;
    const sort = shape.kind === 'flag' ? 'Bool' : 'Int';
    const part = (suffix: string): string => {
      const own = named(`${path.join('.')}${suffix}`);
      this.lines.push(`(declare-const ${own} Bool)`);
      return own;
    };
    const known = optional ? part('?') : yes;
    const none = nullable ? part('-') : no;
    const value: SmtValue = { known, none, sort, value: this.number(name, shape) };
    const variable: Variable = { path, shape, optional, nullable };
    this.variables.push(variable);
    this.declared.set(name, { variable, value });
    return value;
  }

  /** Declares the number itself, within its schema. */
  private number(name: string, shape: Shape): string {
    if (shape.kind === 'text' || shape.kind === 'record') return '0';
    this.lines.push(`(declare-const ${name} ${shape.kind === 'flag' ? 'Bool' : 'Int'})`);
    if (shape.kind === 'flag') return name;
    const [least, most] =
      shape.kind === 'choice'
        ? [0, shape.labels.length - 1]
        : shape.kind === 'list'
          ? [0, Math.min(shape.most, itemsLookedAt)]
          : 'least' in shape
            ? [shape.least, shape.most]
            : [0, 0];
    this.lines.push(`(assert ${and(atMost(int(least), name), atMost(name, int(most)))})`);
    return name;
  }
}

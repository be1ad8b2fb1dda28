import { recordShapeOf } from '@dzfp/core';
import { registersWritten, type BoundFormula, type Load, type Range, type Step } from '@dzfp/core/plan';
import type { Dialect } from './dialect.ts';
import { isWide, sizeOf } from './figures.ts';
import { namer, quoted, unreserved } from './identifier.ts';
import { lawName, type LawColumn, type LawColumns } from './law-columns.ts';
import { emptyOf, overItems } from './list-figure.ts';
import { ownNames, type Relation, type RelationColumn } from './relation.ts';
import type { Selected } from './render.ts';
import { Scope, type Added, type Piece } from './scope.ts';
import { stepNames, type StepName } from './step-names.ts';
import { sqlOf, type Operands, type StepSql } from './step-sql.ts';

/** How a register is written: a number, a flag, or the label of a choice. */
export type Kind = 'number' | 'flag' | 'choice';

/** What a register is in SQL: its value (NULL: unknown, or none) and, where it may be none, whether it is. */
interface Held {
  readonly value: Piece;
  readonly none: Piece | null;
  readonly scope: Scope;
}

type Aggregate = Extract<Step, { op: 'aggregate' }>;

/** What the state before an item is called. */
export interface BeforeNames {
  /** The columns that give it. */
  readonly columns: readonly Selected[];
  readonly of: (path: readonly string[]) => { readonly value: string; readonly none: string | null };
}

/** The steps of a plan as layers of SQL: what is used more than once has a column of its own, everything else stands where it is used. */
export class Statement {
  readonly scope: Scope;
  /** Conditions under which the calendar ends. */
  readonly faults: Piece[] = [];
  /** How often each register was read. */
  readonly seen: Map<number, number> = new Map();
  readonly #formula: BoundFormula;
  readonly #ranges: readonly Range[];
  readonly #dialect: Dialect;
  readonly #relations: readonly Relation[];
  readonly #before: BeforeNames;
  readonly #laws: LawColumns;
  readonly #held = new Map<number, Held>();
  readonly #isColumn: (register: number) => boolean;
  readonly #names: ReadonlyMap<number, StepName>;
  readonly #unique: (wanted: string) => string;

  constructor(
    formula: BoundFormula,
    ranges: readonly Range[],
    dialect: Dialect,
    relations: readonly Relation[],
    before: BeforeNames,
    laws: LawColumns,
    isColumn: (register: number) => boolean,
  ) {
    this.#formula = formula;
    this.#ranges = ranges;
    this.#dialect = dialect;
    this.#relations = relations;
    this.#before = before;
    this.#laws = laws;
    this.#unique = namer([...ownNames, ...before.columns.flatMap(({ name }) => name ?? [])]);
    this.#isColumn = isColumn;
    this.#names = stepNames(formula, recordShapeOf(formula.policy.output));
    this.scope = new Scope(relations[0]?.name ?? 'facts', ['row_id'], null);
    for (const load of formula.runner.plan.loads) this.#load(load, this.scope);
    for (const step of formula.runner.plan.steps) this.#step(step, this.scope);
  }

  /** How a register is written. */
  kind(register: number): Kind {
    const quantity = this.#formula.policy.graph.nodes[register]?.quantity;
    return quantity === 'flag' || quantity === 'choice' ? quantity : 'number';
  }

  labels(register: number): readonly string[] {
    return this.#formula.policy.graph.nodes[register]?.labels ?? [];
  }

  range(register: number): Range {
    return this.#ranges[register] as Range;
  }

  /** The denominator of a register. */
  scale(register: number): number {
    return this.#formula.runner.plan.scales[register] as number;
  }

  isFigure(register: number): boolean {
    const { low, high, unknown, none } = this.range(register);
    return low < high ? false : low === high ? !unknown && !none : unknown !== none;
  }

  /** A register as seen from the records. */
  value(register: number): Piece {
    return this.#see(register, this.scope).value;
  }

  /** Whether a register is none; null where it never is. */
  none(register: number): Piece | null {
    return this.#see(register, this.scope).none;
  }

  #figure(register: number): { readonly value: string; readonly none: string | null } {
    const { low, high, unknown } = this.range(register);
    const type = { number: 'BIGINT', flag: 'BOOLEAN', choice: this.#dialect.text }[this.kind(register)];
    if (low !== high) return { value: `CAST(NULL AS ${type})`, none: unknown ? null : 'TRUE' };
    return { value: this.written(low, register), none: null };
  }

  /** A figure as a literal of the kind of a register. */
  written(value: number, register: number): string {
    const kind = this.kind(register);
    if (kind === 'flag') return value === 1 ? 'TRUE' : 'FALSE';
    if (kind === 'choice') return this.#dialect.literal(this.labels(register)[value] ?? '');
    return value < 0 ? `(${value})` : String(value);
  }

  #see(register: number, scope: Scope): { readonly value: Piece; readonly none: Piece | null } {
    if (this.isFigure(register)) {
      const { value, none } = this.#figure(register);
      return { value: { sql: value, layer: 0 }, none: none === null ? null : { sql: none, layer: 0 } };
    }
    const held = this.#held.get(register);
    if (!held) throw new Error(`register ${register} is read before it is set`);
    // What items bring along from outside has to be a column there.
    this.seen.set(register, (this.seen.get(register) ?? 0) + (held.scope === scope ? 1 : 2));
    return {
      value: this.#bring(held.value, held.scope, scope),
      none: held.none && this.#bring(held.none, held.scope, scope),
    };
  }

  /** A piece of an outer scope is a column of it that the items bring along. */
  #bring(piece: Piece, from: Scope, to: Scope): Piece {
    if (from === to) return piece;
    const parent = to.parent as Scope;
    const outer = this.#bring(piece, from, parent);
    to.imports.add(outer.sql);
    to.importLayer = Math.max(to.importLayer, outer.layer);
    return { sql: outer.sql, layer: 0 };
  }

  #load(load: Load, scope: Scope): void {
    const { out, root, path, shape } = load;
    if (this.isFigure(out)) return;
    if (root === 'before') {
      const { value, none } = this.#before.of(path);
      this.#held.set(out, {
        value: { sql: value, layer: 0 },
        none: none === null ? null : { sql: none, layer: 0 },
        scope,
      });
      return;
    }
    const relation = this.#relations.find(({ name }) => name === scope.relation) as Relation;
    const column = relation.columns.find((each) => each.path.join('.') === path.join('.'));
    const name = column ? `f.${quoted(column.name, this.#dialect.quote)}` : 'NULL';
    const read =
      shape.kind === 'day'
        ? this.#dialect.dayNumber(name)
        : shape.kind === 'list'
          ? listRead(column, name)
          : textRead(shape.kind, name);
    const value = this.#column(out, read, scope, 0);
    const isNone = noneOf(column, name);
    const none =
      this.range(out).none && isNone !== null ? this.#column(null, isNone, scope, 0, `${value.sql}_is_none`) : null;
    this.#held.set(out, { value, none, scope });
  }

  #column(register: number | null, sql: string, scope: Scope, layer: number, wanted?: string): Piece {
    const named = register === null ? undefined : this.#names.get(register);
    const name = this.#unique(unreserved(wanted ?? named?.name ?? `r${register ?? ''}`));
    return scope.add({ name, sql, comment: named?.comment ?? null }, layer);
  }

  #step(step: Step, scope: Scope): void {
    if (step.op === 'aggregate') {
      this.#aggregate(step, scope);
      return;
    }
    if (step.op === 'constant') {
      const column = this.#laws.constant(step.out);
      if (column) this.#held.set(step.out, { ...this.#lawColumn(column), scope: this.scope });
      if (column) return;
    }
    if (registersWritten(step).every((out) => this.isFigure(out))) return;
    let layer = 0;
    const see = (register: number): { readonly value: string; readonly none: string | null } => {
      const { value, none } = this.#see(register, scope);
      layer = Math.max(layer, value.layer, none?.layer ?? 0);
      return { value: value.sql, none: none?.sql ?? null };
    };
    const inColumn = (column: LawColumn): { readonly value: string; readonly none: string | null } => {
      const { value, none } = this.#lawColumn(column);
      return {
        value: this.#bring(value, this.scope, scope).sql,
        none: none && this.#bring(none, this.scope, scope).sql,
      };
    };
    const operands = operandsOf(this, see, this.#laws, inColumn);
    for (const each of sqlOf(step, operands, this.#dialect)) this.#hold(each, scope, layer);
  }

  readonly #lawColumns = new Map<LawColumn, { readonly value: Piece; readonly none: Piece | null }>();

  /** What the law of a record gives, as a column of the records. */
  #lawColumn(column: LawColumn): { readonly value: Piece; readonly none: Piece | null } {
    const given = (name: string): Piece => {
      const wanted = lawName(name);
      return this.#column(null, `f.${wanted}`, this.scope, 0, wanted);
    };
    const made = this.#lawColumns.get(column) ?? {
      value: given(column.name),
      none: column.noneName === null ? null : given(column.noneName),
    };
    this.#lawColumns.set(column, made);
    return made;
  }

  #hold({ out, value, none, fault }: StepSql, scope: Scope, layer: number): void {
    if (fault !== null) {
      const piece = this.#column(null, fault, scope, layer + 1, `calendar_ends_${out}`);
      this.#faultsOf(scope).push(piece);
    }
    if (this.isFigure(out)) return;
    // What has a name in the law stands under it, however often it is used.
    const often = this.#isColumn(out) || this.#names.has(out);
    const piece = often ? this.#column(out, value, scope, layer + 1) : { sql: value, layer };
    const isNone =
      none === null
        ? null
        : often
          ? this.#column(null, none, scope, layer + 1, `${piece.sql}_is_none`)
          : { sql: none, layer };
    this.#held.set(out, { value: piece, none: isNone, scope });
  }

  readonly #faultsIn = new Map<Scope, Piece[]>();

  #faultsOf(scope: Scope): Piece[] {
    if (scope === this.scope) return this.faults;
    let faults = this.#faultsIn.get(scope);
    if (!faults) this.#faultsIn.set(scope, (faults = []));
    return faults;
  }

  #aggregate(step: Aggregate, scope: Scope): void {
    if (this.isFigure(step.out) && this.#cannotFault(step.steps)) return;
    const relation = this.#relations.find(({ list }) => list !== null && list.join('.') === step.list.path.join('.'));
    if (!relation || step.list.root === 'item') throw new TypeError('lists within items have no relation');
    const inside = new Scope(relation.name, [...scope.keys, this.#unique(`item_${step.loop}`)], scope);
    for (const load of step.items) this.#load(load, inside);
    for (const each of step.steps) this.#step(each, inside);
    const body = this.#see(step.body, inside).value.sql;
    const alias = this.#unique(`items_${step.out}`);
    const figures: Added[] = [
      {
        name: this.#unique(`figure_${step.out}`),
        sql: overItems(step, body, isWide(sizeOf(this.range(step.out)), step) ? this.#dialect.wide : 'BIGINT'),
        comment: null,
      },
    ];
    const faults = this.#faultsOf(inside);
    if (faults.length > 0) {
      const any = faults.map(({ sql }) => sql).join(' OR ');
      figures.push({ name: this.#unique(`fault_${step.out}`), sql: `bool_or(${any})`, comment: null });
    }
    const [figure, fault] = figures as [Added, Added | undefined];
    const given = this.#given(step.list, scope);
    const whenEmpty = step.whenEmpty === null ? null : this.#see(step.whenEmpty, scope).value;
    const layer = 1 + Math.max(inside.importLayer, given?.layer ?? 0, whenEmpty?.layer ?? 0);
    scope.layer(layer).joined.push({ alias, scope: inside, columns: figures });
    const empty = emptyOf(step, whenEmpty?.sql ?? null);
    const counted = `CASE WHEN ${alias}.k_row_id IS NULL THEN ${empty} ELSE ${alias}.${figure.name} END`;
    const value = given ? `CASE WHEN ${given.sql} THEN ${counted} END` : counted;
    if (!this.isFigure(step.out)) {
      this.#held.set(step.out, { value: this.#column(step.out, value, scope, layer), none: null, scope });
    }
    if (fault) {
      const piece = this.#column(
        null,
        `COALESCE(${alias}.${fault.name}, FALSE)`,
        scope,
        layer,
        `calendar_ends_${step.out}`,
      );
      this.#faultsOf(scope).push(piece);
    }
  }

  #cannotFault(steps: readonly Step[]): boolean {
    return steps.every(({ op }) => op !== 'addDays' && op !== 'addMonths' && op !== 'aggregate');
  }

  /** Whether a list that may be left out is given. */
  #given(list: Load, scope: Scope): Piece | null {
    const [records] = this.#relations;
    const column = records?.columns.find((each) => each.path.join('.') === list.path.join('.'));
    if (!column) return null;
    const name = `${column.name}_read`;
    const piece = this.#givenColumns.get(column.name);
    const made = piece ?? this.#column(null, `f.${quoted(column.name, this.#dialect.quote)}`, this.scope, 0, name);
    this.#givenColumns.set(column.name, made);
    return this.#bring(made, this.scope, scope);
  }

  readonly #givenColumns = new Map<string, Piece>();
}

function listRead(column: RelationColumn | undefined, name: string): string {
  return column === undefined ? '0' : `CASE WHEN ${name} THEN 0 END`;
}

/** Of a text only whether it is given is computed. */
function textRead(kind: string, name: string): string {
  return kind === 'text' ? `CASE WHEN ${name} IS NOT NULL THEN 0 END` : name;
}

/** Whether a fact is none, as the relation says it. */
function noneOf(column: RelationColumn | undefined, name: string): string | null {
  if (!column || column.shape.kind === 'list') return null;
  if (column.noneName !== null) return `f.${column.noneName}`;
  return column.empty === 'none' ? `(${name} IS NULL)` : null;
}

function operandsOf(
  statement: Statement,
  see: (register: number) => { readonly value: string; readonly none: string | null },
  laws: LawColumns,
  inColumn: (column: LawColumn) => { readonly value: string; readonly none: string | null },
): Operands {
  return {
    cell: (out, at) => {
      const column = laws.cell(out, at);
      return column && inColumn(column);
    },
    tariff: (out, at) => {
      const tariff = laws.tariff(out, at);
      if (!tariff) return null;
      const { bounds, rates } = tariff;
      return {
        bounds: bounds.map((column) => inColumn(column).value),
        rates: rates.map((column) => inColumn(column).value),
        highest: Math.max(0, ...rates.flatMap(({ figures }) => figures.filter(Number.isFinite))),
      };
    },
    see,
    range: (register) => statement.range(register),
    kind: (register) => statement.kind(register),
    labels: (register) => statement.labels(register),
    written: (value, register) => statement.written(value, register),
    isFigure: (register) => statement.isFigure(register),
  };
}

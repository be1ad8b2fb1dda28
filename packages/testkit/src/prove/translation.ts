import type { Graph } from '@dzfp/core';
import { rangesOf, type Load, type Plan, type Range, type ReadShapes, type Step } from '@dzfp/core/plan';
import { itemsLookedAt, type Facts } from './facts.ts';
import { gathered } from './smt-gathered.ts';
import { and, atMost, below, int, named, no, yes } from './smt-text.ts';
import { define, hasNumber, sorted, unknown, type SmtValue } from './smt-value.ts';
import { figureOf, ratioOf, type Surroundings } from './step-figure.ts';

/** Where the items of open loops stand: the path of each, by the number of its loop. */
type Open = ReadonlyMap<number, readonly (string | number)[]>;

/**
 * Writes a plan as definitions for a solver, step by step as `runExactly` of core computes it. Every figure keeps three parts (not unknown, none,
 * number); what the ranges of the plan rule out is left away.
 */
export class Translation {
  readonly lines: string[] = [];
  /** What has to hold for the decision to be made at all: days stay within the calendar. */
  readonly within: string[] = [];
  /** Whether some list could hold more items than are looked at. */
  bounded = false;
  private readonly figures = new Map<number, SmtValue>();
  private readonly ranges: readonly Range[];
  private readonly graph: Graph;
  private readonly facts: Facts;
  private readonly prefix: string;
  private readonly moved: ReadonlyMap<string, SmtValue>;
  private readonly opaque: ReadonlySet<number>;

  /**
   * @param moved - figures that stand in place of facts, by the fact's dotted path
   * @param opaque - registers of which only the range is told: what holds then holds whatever they are
   */
  constructor(
    graph: Graph,
    plan: Plan,
    shapes: ReadShapes,
    facts: Facts,
    prefix = 'r',
    moved: ReadonlyMap<string, SmtValue> = new Map(),
    opaque: ReadonlySet<number> = new Set(),
  ) {
    this.graph = graph;
    this.ranges = rangesOf(plan, shapes);
    this.facts = facts;
    this.prefix = prefix;
    this.moved = moved;
    this.opaque = opaque;
    for (const load of plan.loads) this.load(load, new Map());
    for (const step of plan.steps) this.perform(step, new Map(), '');
  }

  /** The figure in a register. */
  at(register: number): SmtValue {
    return this.figures.get(register) ?? unknown(this.sortOf(register));
  }

  private readonly surroundings: Surroundings = {
    r: (register) => this.at(register),
    low: (register) => (this.ranges[register] as Range).low,
    sortOf: (register) => this.sortOf(register),
    within: this.within,
  };

  private sortOf(register: number): SmtValue['sort'] {
    return this.graph.nodes[register]?.quantity === 'flag' ? 'Bool' : 'Int';
  }

  private load({ out, root, path, loop }: Load, open: Open): void {
    const from = root === 'item' ? (open.get(loop as number) as readonly (string | number)[]) : [root];
    const at = [...from, ...path];
    this.figures.set(out, this.moved.get(at.join('.')) ?? this.facts.at(at));
  }

  private perform(step: Step, open: Open, at: string): void {
    const settle = (register: number, of: SmtValue): void => {
      const range = this.ranges[register] as Range;
      const pruned = {
        ...sorted(of, this.sortOf(register)),
        known: range.unknown ? of.known : yes,
        none: range.none ? of.none : no,
      };
      const defined = define(`${this.prefix}${register}${at}`, pruned, this.lines);
      this.figures.set(register, defined);
      const always = defined.sort === 'Int' && defined.known === yes && defined.none === no;
      if (!always || !defined.value.startsWith('|')) return;

      // The ranges are proved already: said aloud, they spare the solver the same way.
      if (Number.isSafeInteger(range.low)) this.lines.push(`(assert ${atMost(int(range.low), defined.value)})`);
      if (Number.isSafeInteger(range.high)) this.lines.push(`(assert ${atMost(defined.value, int(range.high))})`);
    };
    if (at === '' && this.opaque.has(step.out) && step.op !== 'ratio') settle(step.out, this.anything(step.out));
    else if (step.op === 'ratio') {
      const { above, under } = ratioOf(step, this.surroundings);
      settle(step.out, above);
      settle(step.outDenominator, under);
    } else
      settle(step.out, step.op === 'aggregate' ? this.aggregate(step, open, at) : figureOf(step, this.surroundings));
  }

  /** A figure of which nothing is said. */
  private anything(register: number): SmtValue {
    const sort = this.sortOf(register);
    const part = (suffix: string, of: string): string => {
      const name = named(`${this.prefix}${register}~${suffix}`);
      this.lines.push(`(declare-const ${name} ${of})`);
      return name;
    };
    return { known: part('?', 'Bool'), none: part('-', 'Bool'), value: part('', sort), sort };
  }

  private aggregate(step: Extract<Step, { op: 'aggregate' }>, open: Open, at: string): SmtValue {
    const { list, how } = step;
    const from = list.root === 'item' ? (open.get(list.loop as number) as readonly (string | number)[]) : [list.root];
    const path = [...from, ...list.path];
    const length = this.facts.at(path);
    const most = list.shape.kind === 'list' ? list.shape.most : 0;
    if (most > itemsLookedAt) this.bounded = true;
    const items = Array.from({ length: Math.min(most, itemsLookedAt) }, (_, i) => {
      const inside = new Map([...open, [step.loop, [...path, i]] as const]);
      for (const load of step.items) this.load(load, inside);
      for (const each of step.steps) this.perform(each, inside, `${at}[${i}]`);
      return { there: below(int(i), length.value), of: this.at(step.body) };
    });
    const total = gathered(how, items, step.whenEmpty === null ? unknown('Int') : this.at(step.whenEmpty));
    return { ...total, known: and(hasNumber(length), total.known) };
  }
}

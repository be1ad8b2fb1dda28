import type { Graph } from '@dzfp/core';
import {
  firstDay,
  lastDay,
  rangesOf,
  type Load,
  type Plan,
  type Range,
  type ReadShapes,
  type Step,
} from '@dzfp/core/plan';
import { itemsLookedAt, type Facts } from './facts.ts';
import { and, atMost, below, equal, int, ite, minus, named, no, not, or, plus, times, yes } from './smt-text.ts';
import { roundedQuotient } from './smt-rounding.ts';
import {
  define,
  either,
  hasNumber,
  none,
  numberOf,
  same,
  scaled,
  sorted,
  truth,
  truthOf,
  unknown,
  whole,
  type SmtValue,
} from './smt-value.ts';

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
      const { above, under } = this.ratio(step);
      settle(step.out, above);
      settle(step.outDenominator, under);
    } else settle(step.out, step.op === 'aggregate' ? this.aggregate(step, open, at) : this.figureOf(step));
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

  private figureOf(step: Exclude<Step, { op: 'ratio' | 'aggregate' }>): SmtValue {
    const r = (register: number): SmtValue => this.at(register);
    switch (step.op) {
      case 'constant':
        return constant(step.value, this.sortOf(step.out));
      case 'combine':
        return whole(...both(scaled(r(step.a), step.timesA), scaled(r(step.b), step.timesB), plus));
      case 'multiply':
        return whole(...both(r(step.a), r(step.b), (a, b) => `(* ${a} ${b})`));
      case 'least':
      case 'greatest': {
        const [left, right] = [scaled(r(step.a), step.timesA), scaled(r(step.b), step.timesB)];
        const smaller = step.op === 'least';
        const [value, known] = both(left, right, (a, b) => ite(smaller ? below(a, b) : below(b, a), a, b));
        return either(and(right.known, right.none), left, whole(value, known));
      }
      case 'compare':
        return truth(...both(scaled(r(step.a), step.timesA), scaled(r(step.b), step.timesB), related(step.relation)));
      case 'compareRatios': {
        const over = (of: typeof step.a): SmtValue =>
          of.denominator === null ? whole(int(of.over)) : r(of.denominator);
        const left = whole(...both(r(step.a.numerator), over(step.b), product));
        const right = whole(...both(r(step.b.numerator), over(step.a), product));
        return truth(...both(left, right, related(step.relation)));
      }
      case 'and': {
        const [a, b] = [r(step.a), r(step.b)];
        const settled = or(and(hasNumber(a), not(truthOf(a))), and(hasNumber(b), not(truthOf(b))));
        const open = and(hasNumber(a), hasNumber(b));
        return truth(ite(open, and(truthOf(a), truthOf(b)), no), open === yes ? yes : or(settled, open));
      }
      case 'or': {
        const [a, b] = [r(step.a), r(step.b)];
        const settled = or(and(hasNumber(a), truthOf(a)), and(hasNumber(b), truthOf(b)));
        const open = and(hasNumber(a), hasNumber(b));
        return truth(ite(open, or(truthOf(a), truthOf(b)), yes), open === yes ? yes : or(settled, open));
      }
      case 'not':
        return truth(not(truthOf(r(step.a))), hasNumber(r(step.a)));
      case 'known':
        return truth(r(step.a).known);
      case 'isNone':
        return truth(r(step.a).none, r(step.a).known);
      case 'yearOf':
      case 'monthOf':
        return whole(`(${step.op === 'yearOf' ? 'year-of' : 'month-of'} ${numberOf(r(step.a))})`, hasNumber(r(step.a)));
      case 'ifUnknown':
        return either(r(step.a).known, scaled(r(step.a), step.timesA), scaled(r(step.b), step.timesB));
      case 'ifNone':
        return either(
          and(r(step.a).known, r(step.a).none),
          scaled(r(step.b), step.timesB),
          scaled(r(step.a), step.timesA),
        );
      case 'round': {
        const neverBelow = (this.ranges[step.a] as Range).low >= 0;
        const by = int(BigInt(step.over) * BigInt(step.grain));
        const quotient = roundedQuotient(numberOf(r(step.a)), by, step.mode, neverBelow);
        return whole(times(quotient, step.grain), hasNumber(r(step.a)));
      }
      case 'divide': {
        const [a, b] = [scaled(r(step.a), step.timesA), scaled(r(step.b), BigInt(step.timesB) * BigInt(step.grain))];
        const [above, under] = [numberOf(a), numberOf(b)];
        const turned = below(under, '0');
        const neverBelow = (this.ranges[step.a] as Range).low >= 0 && (this.ranges[step.b] as Range).low >= 0;
        const [dividend, divisor] = neverBelow
          ? [above, under]
          : [ite(turned, `(- ${above})`, above), ite(turned, `(- ${under})`, under)];
        const quotient = times(roundedQuotient(dividend, divisor, step.mode, neverBelow), step.grain);
        const zero = and(hasNumber(b), equal(under, '0'));
        return either(zero, r(step.whenZero), whole(quotient, and(hasNumber(a), hasNumber(b))));
      }
      case 'choose': {
        const [condition, a, b] = [
          r(step.condition),
          scaled(r(step.yes), step.timesYes),
          scaled(r(step.no), step.timesNo),
        ];
        const chosen = either(truthOf(condition), a, b);
        const decided = hasNumber(condition);
        if (decided === yes) return chosen;
        const other = step.otherHalf;
        const alike = and(same(a, b), other === undefined ? yes : same(r(other.yes), r(other.no)));
        return either(decided, chosen, either(alike, a, unknown(b.sort)));
      }
      case 'match': {
        const on = r(step.on);
        const cases = step.cases.map(({ from, times: factor }) => scaled(r(from), factor));
        return this.pick([{ of: on, size: cases.length }], cases, this.sortOf(step.out));
      }
      case 'lookup': {
        const sort = this.sortOf(step.out);
        const cells = step.cells.map((cell) => constant(cell, sort));
        return this.pick(this.keys(step.keys), cells, sort);
      }
      case 'bands': {
        const [amount, above] = [r(step.amount), r(step.above)];
        const given = and(hasNumber(amount), hasNumber(above));
        const sums = step.tariffs.map((tariff) => {
          if (tariff === null) return unknown('Int');
          const parts = tariff.bounds.map((bound, k) => {
            const before = tariff.bounds[k - 1];
            const high = Number.isFinite(bound) ? least(numberOf(amount), int(bound)) : numberOf(amount);
            const low = before === undefined ? numberOf(above) : greatest(numberOf(above), int(before));
            return times(greatest(minus(high, low), '0'), tariff.rates[k] ?? 0);
          });
          return whole(parts.reduce(plus, '0'), given);
        });
        return this.pick(this.keys(step.keys), sums, 'Int');
      }
      case 'daysBetween':
        return whole(...both(r(step.a), r(step.b), (a, b) => minus(b, a)));
      case 'addDays':
        return this.day(whole(...both(r(step.a), r(step.b), plus)));
      case 'addMonths': {
        const fits = `(add-months-fits ${numberOf(r(step.a))} ${numberOf(r(step.b))})`;
        const [value, known] = both(r(step.a), r(step.b), (a, b) => `(add-months-last ${a} ${b})`);
        if (step.rule === 'refuse') this.within.push(or(not(known), fits));
        return this.day(whole(step.rule === 'nextFirst' ? plus(value, ite(fits, '0', '1')) : value, known));
      }
      case 'wholeYears':
        return whole(...both(r(step.a), r(step.b), (a, b) => `(whole-years ${a} ${b})`));
    }
  }

  /** Days outside of the calendar are refused, not computed. */
  private day(of: SmtValue): SmtValue {
    const inside = and(atMost(int(firstDay), of.value), atMost(of.value, int(lastDay)));
    this.within.push(or(not(of.known), inside));
    return of;
  }

  private keys(keys: readonly { readonly register: number; readonly size: number }[]): Key[] {
    return keys.map(({ register, size }) => ({ of: this.at(register), size }));
  }

  /** The cell under some keys, the last varying fastest; unknown while a key has no number. */
  private pick(keys: readonly Key[], cells: readonly SmtValue[], sort: SmtValue['sort']): SmtValue {
    const [first, ...rest] = keys;
    if (first === undefined) return sorted(cells[0] ?? unknown(sort), sort);
    const each = cells.length / first.size;
    const parts = Array.from({ length: first.size }, (_, i) =>
      this.pick(rest, cells.slice(i * each, (i + 1) * each), sort),
    );
    const chosen = parts.reduceRight((otherwise, part, i) =>
      either(equal(numberOf(first.of), int(i)), part, otherwise),
    );
    return either(hasNumber(first.of), chosen, unknown(sort));
  }

  private ratio(step: Extract<Step, { op: 'ratio' }>): { above: SmtValue; under: SmtValue } {
    const [a, b] = [scaled(this.at(step.a), step.timesA), scaled(this.at(step.b), step.timesB)];
    const [zero, turned] = [equal(numberOf(b), '0'), below(numberOf(b), '0')];
    const turn = (of: string): string => ((this.ranges[step.b] as Range).low >= 0 ? of : ite(turned, `(- ${of})`, of));
    const usual = whole(turn(numberOf(a)), and(hasNumber(a), hasNumber(b)));
    const above = either(and(hasNumber(b), zero), this.at(step.whenZero), usual);
    const under = whole(ite(zero, int(step.zeroScale), turn(numberOf(b))), and(above.known, hasNumber(b)));
    return { above: { ...above, known: and(above.known, hasNumber(b)) }, under };
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
    const total = this.gathered(how, items, step.whenEmpty === null ? unknown('Int') : this.at(step.whenEmpty));
    return { ...total, known: and(hasNumber(length), total.known) };
  }

  private gathered(
    how: Extract<Step, { op: 'aggregate' }>['how'],
    items: readonly Item[],
    whenEmpty: SmtValue,
  ): SmtValue {
    const allKnown = and(...items.map(({ there, of }) => or(not(there), hasNumber(of))));
    switch (how) {
      case 'sum':
      case 'count':
        return whole(items.map(({ there, of }) => ite(there, numberOf(of), '0')).reduce(plus, '0'), allKnown);
      case 'any': {
        const one = or(...items.map(({ there, of }) => and(there, hasNumber(of), truthOf(of))));
        const open = or(...items.map(({ there, of }) => and(there, not(of.known))));
        return truth(one, or(one, not(open)));
      }
      case 'all': {
        const broken = or(...items.map(({ there, of }) => and(there, hasNumber(of), not(truthOf(of)))));
        const open = or(...items.map(({ there, of }) => and(there, not(of.known))));
        return truth(not(broken), or(broken, not(open)));
      }
      case 'least':
      case 'greatest': {
        const choose = how === 'least' ? least : greatest;
        const best = items.reduce<{ any: string; value: string }>(
          ({ any, value }, { there, of }) => ({
            any: or(any, there),
            value: ite(there, ite(any, choose(value, numberOf(of)), numberOf(of)), value),
          }),
          { any: no, value: '0' },
        );
        return either(best.any, whole(best.value, allKnown), whenEmpty);
      }
    }
  }
}

interface Key {
  readonly of: SmtValue;
  readonly size: number;
}

interface Item {
  readonly there: string;
  readonly of: SmtValue;
}

function both(a: SmtValue, b: SmtValue, of: (a: string, b: string) => string): [value: string, known: string] {
  return [of(numberOf(a), numberOf(b)), and(hasNumber(a), hasNumber(b))];
}

function constant(value: number, sort: SmtValue['sort']): SmtValue {
  if (Number.isNaN(value)) return unknown(sort);
  if (!Number.isFinite(value)) return none(sort);
  return sort === 'Bool' ? truth(value === 1 ? yes : no) : whole(int(value));
}

function related(relation: 'below' | 'atMost' | 'equal'): (a: string, b: string) => string {
  return relation === 'below' ? below : relation === 'atMost' ? atMost : equal;
}

function product(a: string, b: string): string {
  return a === '1' ? b : b === '1' ? a : `(* ${a} ${b})`;
}

function least(a: string, b: string): string {
  return ite(below(a, b), a, b);
}

function greatest(a: string, b: string): string {
  return ite(below(a, b), b, a);
}

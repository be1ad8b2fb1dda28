import type { Fraction, Range, Step, Tariff } from '@dzfp/core/plan';
import { addDaysSql, addMonthsSql, wholeYearsSql } from './calendar-sql.ts';
import type { Dialect } from './dialect.ts';
import { divided, halfUpByFigure } from './division-sql.ts';
import { isWide, sizeOf } from './figures.ts';

/** What a step needs to know of the registers it reads. */
export interface Operands {
  readonly see: (register: number) => { readonly value: string; readonly none: string | null };
  readonly range: (register: number) => Range;
  readonly kind: (register: number) => 'number' | 'flag' | 'choice';
  readonly labels: (register: number) => readonly string[];
  /** A figure as a literal of the kind of a register. */
  readonly written: (value: number, register: number) => string;
  readonly isFigure: (register: number) => boolean;
  /** A cell in which laws differ, in columns; null where they do not. */
  readonly cell: (out: number, at: number) => { readonly value: string; readonly none: string | null } | null;
  /** A tariff in which laws differ, in columns; its highest rate. */
  readonly tariff: (out: number, at: number) => TariffSql | null;
}

/** Bounds and rates of a tariff as columns; a bound without end is NULL. */
export interface TariffSql {
  readonly bounds: readonly string[];
  readonly rates: readonly string[];
  readonly highest: number;
}

/** A step in SQL: its value, whether it is none (null: it never is), and when the calendar ends in it. */
export interface StepSql {
  readonly out: number;
  readonly value: string;
  readonly none: string | null;
  readonly fault: string | null;
}

type Plain = Exclude<Step, { op: 'aggregate' }>;

/** Writes a step over whole numbers; where a product needs more than 64 bits, it is computed in 38 digits. */
export function sqlOf(step: Plain, of: Operands, dialect: Dialect): readonly StepSql[] {
  const w = new StepWriter(step, of, dialect);
  if (step.op === 'ratio') return w.ratio(step);
  const { value, none = null, fault = null } = w.write(step);
  return [{ out: step.out, value, none, fault }];
}

interface Made {
  readonly value: string;
  readonly none?: string | null;
  readonly fault?: string | null;
}

/** One step while it is written. */
class StepWriter {
  readonly of: Operands;
  readonly dialect: Dialect;
  readonly #step: Step;

  constructor(step: Step, of: Operands, dialect: Dialect) {
    this.#step = step;
    this.of = of;
    this.dialect = dialect;
  }

  value(register: number): string {
    return this.of.see(register).value;
  }

  size(register: number): number {
    return sizeOf(this.of.range(register));
  }

  isOpen(register: number): boolean {
    const { unknown, none } = this.of.range(register);
    return unknown || none;
  }

  /** Whether figures of a size need the wide type; refuses what not even that holds. */
  wide(size: number): boolean {
    return isWide(size, this.#step);
  }

  /** A register so many times, in the wide type where asked for. */
  times(register: number, factor: number, wide = false): string {
    const { low, high } = this.of.range(register);
    const cast = (sql: string): string =>
      wide && this.size(register) <= 9.2e18 ? `CAST(${sql} AS ${this.dialect.wide})` : sql;
    if (this.of.isFigure(register) && low === high) return cast(whole(BigInt(low) * BigInt(factor)));
    const value = cast(this.value(register));
    return factor === 1 ? value : `(${value} * ${whole(BigInt(factor))})`;
  }

  /** A value computed wide, back in 64 bits where it fits. */
  back(sql: string, wide: boolean, out: number): string {
    return wide && this.size(out) <= 9.2e18 ? `CAST(${sql} AS BIGINT)` : sql;
  }

  write(step: Exclude<Plain, { op: 'ratio' }>): Made {
    switch (step.op) {
      case 'constant':
        return { value: this.of.written(step.value, step.out) };
      case 'combine': {
        const wide = this.wide(this.size(step.a) * Math.abs(step.timesA) + this.size(step.b) * Math.abs(step.timesB));
        const right = this.times(step.b, Math.abs(step.timesB), wide);
        const sum = `(${this.times(step.a, step.timesA, wide)} ${step.timesB < 0 ? '-' : '+'} ${right})`;
        return { value: this.back(sum, wide, step.out) };
      }
      case 'multiply': {
        const wide = this.wide(this.size(step.a) * this.size(step.b));
        return {
          value: this.back(`(${this.times(step.a, 1, wide)} * ${this.times(step.b, 1, wide)})`, wide, step.out),
        };
      }
      case 'least':
      case 'greatest':
        return { value: this.#extreme(step) };
      case 'compare':
        return { value: this.#comparison(step) };
      case 'compareRatios':
        return { value: this.#ratios(step) };
      case 'and':
        return { value: `(${this.value(step.a)} AND ${this.value(step.b)})` };
      case 'or':
        return { value: `(${this.value(step.a)} OR ${this.value(step.b)})` };
      case 'not':
        return { value: `(NOT ${this.value(step.a)})` };
      case 'known': {
        const { value, none } = this.of.see(step.a);
        return { value: none === null ? `(${value} IS NOT NULL)` : `(${value} IS NOT NULL OR ${none})` };
      }
      case 'isNone': {
        const { value, none } = this.of.see(step.a);
        if (none === null) return { value: `CASE WHEN ${value} IS NOT NULL THEN FALSE END` };
        if (!this.of.range(step.a).unknown) return { value: none };
        return { value: `CASE WHEN ${none} THEN TRUE WHEN ${value} IS NOT NULL THEN FALSE END` };
      }
      case 'ifUnknown': {
        const [a, b] = [this.of.see(step.a), this.of.see(step.b)];
        const either = `COALESCE(${this.scaled(step.a, step.timesA)}, ${this.scaled(step.b, step.timesB)})`;
        const value = a.none === null ? either : `CASE WHEN NOT ${a.none} THEN ${either} END`;
        const fallback = b.none === null ? null : `(${a.value} IS NULL AND ${b.none})`;
        return { value, none: a.none === null ? fallback : fallback === null ? a.none : `(${a.none} OR ${fallback})` };
      }
      case 'ifNone': {
        const [a, b] = [this.of.see(step.a), this.of.see(step.b)];
        const [kept, instead] = [this.scaled(step.a, step.timesA), this.scaled(step.b, step.timesB)];
        if (a.none === null) return { value: kept };
        const value = `CASE WHEN ${a.none} THEN ${instead} ELSE ${kept} END`;
        return {
          value: this.typed(value, [step.a, step.b], step.out),
          none: b.none === null ? null : `(${a.none} AND ${b.none})`,
        };
      }
      case 'choose':
        return this.#choice(step);
      case 'match':
        return this.#match(step);
      case 'lookup': {
        const value = this.cells(step.keys, (cell) => {
          const column = this.of.cell(step.out, cell);
          if (column) return column.value;
          const figure = step.cells[cell] ?? Number.NaN;
          return Number.isFinite(figure) ? this.of.written(figure, step.out) : null;
        });
        const noneIn = (figure: number, cell: number): string => {
          const column = this.of.cell(step.out, cell);
          if (column) return column.none ?? 'FALSE';
          return figure === Number.POSITIVE_INFINITY ? 'TRUE' : 'FALSE';
        };
        const nones = step.cells.map(noneIn);
        const none = nones.some((each) => each !== 'FALSE')
          ? this.cells(step.keys, (cell) => nones[cell] ?? 'FALSE')
          : null;
        const isOpen = step.keys.some(({ register }) => this.isOpen(register));
        const known = none === null || !isOpen ? none : `COALESCE(${none}, FALSE)`;
        return { value: this.of.kind(step.out) === 'number' ? `CAST(${value} AS BIGINT)` : value, none: known };
      }
      case 'bands':
        return { value: this.#bands(step) };
      case 'round': {
        const divisor = step.over * step.grain;
        if (divisor === 1) return { value: this.value(step.a) };
        const of = { sql: this.value(step.a), size: this.size(step.a), negative: this.of.range(step.a).low < 0 };
        const by = { sql: whole(BigInt(divisor)), size: divisor, negative: false };
        if (step.mode !== 'halfUp') return { value: this.#quotient(of, by, step.mode, step.grain, step.out) };
        const wide = this.wide(of.size + divisor);
        const quotient = halfUpByFigure(of, divisor, wide, this.dialect);
        return { value: this.#inGrains(quotient, wide, step.grain, step.out) };
      }
      case 'divide': {
        const factor = step.timesB * step.grain;
        const [sizeA, sizeB] = [this.size(step.a) * step.timesA, this.size(step.b) * factor];
        const wide = this.wide(2 * sizeA + 2 * sizeB);
        const of = { sql: this.times(step.a, step.timesA, wide), size: sizeA, negative: this.of.range(step.a).low < 0 };
        const by = { sql: this.times(step.b, factor, wide), size: sizeB, negative: this.of.range(step.b).low < 0 };
        const quotient = this.#quotient(of, by, step.mode, step.grain, step.out);
        const { low, high } = this.of.range(step.b);
        const { value: zero, none } = this.of.see(step.whenZero);
        const isZero = `${this.value(step.b)} = 0`;
        if (low > 0 || high < 0) return { value: quotient };
        return {
          value: `CASE WHEN ${isZero} THEN ${zero} ELSE ${quotient} END`,
          none: none === null ? null : `(${isZero} AND ${none})`,
        };
      }
      case 'daysBetween':
        return { value: `(${this.value(step.b)} - ${this.value(step.a)})` };
      case 'yearOf':
        return { value: this.dialect.yearOf(this.dialect.date(this.value(step.a))) };
      case 'monthOf':
        return { value: this.dialect.monthOf(this.dialect.date(this.value(step.a))) };
      case 'addDays':
        return addDaysSql(this.value(step.a), this.value(step.b));
      case 'addMonths':
        return addMonthsSql(this.value(step.a), this.value(step.b), step.rule, this.dialect);
      case 'wholeYears':
        return { value: wholeYearsSql(this.value(step.a), this.value(step.b), this.dialect) };
    }
  }

  /** Numerator and denominator of a ratio. */
  ratio(step: Extract<Step, { op: 'ratio' }>): readonly StepSql[] {
    const { out, outDenominator, whenZero, zeroScale } = step;
    const below = this.times(step.b, step.timesB, this.wide(this.size(step.b) * step.timesB));
    const above = this.times(step.a, step.timesA, this.wide(this.size(step.a) * step.timesA));
    const { low, high } = this.of.range(step.b);
    const signed = (sql: string): string =>
      low >= 0 ? sql : high <= 0 ? `(-${sql})` : `CASE WHEN ${below} < 0 THEN -${sql} ELSE ${sql} END`;
    const mayBeZero = low <= 0 && high >= 0;
    const zero = this.of.see(whenZero);
    const orZero = (sql: string, instead: string): string =>
      mayBeZero ? `CASE WHEN ${below} = 0 THEN ${instead} ELSE ${sql} END` : sql;
    const known =
      this.isOpen(step.b) && !mayBeZero
        ? `CASE WHEN ${below} IS NOT NULL THEN ${signed(above)} END`
        : orZero(signed(above), zero.value);
    const none = zero.none === null || !mayBeZero ? null : `COALESCE(${below} = 0 AND ${zero.none}, FALSE)`;
    // Both halves are unknown when one of them is.
    const given = [`${known} IS NOT NULL`, ...(none === null ? [] : [none])].join(' OR ');
    const plain = orZero(signed(below), whole(BigInt(zeroScale)));
    const denominator = this.of.range(out).unknown ? `CASE WHEN ${given} THEN ${plain} END` : plain;
    return [
      {
        out,
        value: known,
        none,
        fault: null,
      },
      { out: outDenominator, value: denominator, none: null, fault: null },
    ];
  }

  #extreme(step: Extract<Step, { op: 'least' | 'greatest' }>): string {
    const wide = this.wide(Math.max(this.size(step.a) * step.timesA, this.size(step.b) * step.timesB));
    const [left, right] = [this.times(step.a, step.timesA, wide), this.times(step.b, step.timesB, wide)];
    const picked = this.back(`${step.op.toUpperCase()}(${left}, ${right})`, wide, step.out);
    const { none } = this.of.see(step.b);
    const open = [step.a, step.b]
      .filter((register) => this.of.range(register).unknown)
      .map((register) => `${this.value(register)} IS NULL`);
    // Least and greatest pass over what is NULL, and so would make the unknown known: it is asked first.
    const known = open.length === 0 ? picked : `CASE WHEN ${open.join(' OR ')} THEN NULL ELSE ${picked} END`;
    return none === null ? known : `CASE WHEN ${none} THEN ${this.times(step.a, step.timesA)} ELSE ${known} END`;
  }

  #comparison(step: Extract<Step, { op: 'compare' }>): string {
    const sign = { below: '<', atMost: '<=', equal: '=' }[step.relation];
    if (this.of.kind(step.a) === 'choice' && step.relation !== 'equal') {
      return `(${this.#place(step.a)} ${sign} ${this.#place(step.b)})`;
    }
    if (this.of.kind(step.a) !== 'number') return `(${this.value(step.a)} ${sign} ${this.value(step.b)})`;
    const wide = this.wide(Math.max(this.size(step.a) * step.timesA, this.size(step.b) * step.timesB));
    return `(${this.times(step.a, step.timesA, wide)} ${sign} ${this.times(step.b, step.timesB, wide)})`;
  }

  /** The place of a label in its list. */
  #place(register: number): string {
    const whens = this.of.labels(register).map((label, at) => `WHEN ${this.dialect.literal(label)} THEN ${at}`);
    return `CASE ${this.value(register)} ${whens.join(' ')} END`;
  }

  #ratios(step: Extract<Step, { op: 'compareRatios' }>): string {
    const sign = { below: '<', atMost: '<=', equal: '=' }[step.relation];
    const sizeOver = ({ denominator, over }: Fraction): number =>
      denominator === null ? over : this.size(denominator);
    const wide = this.wide(
      Math.max(this.size(step.a.numerator) * sizeOver(step.b), this.size(step.b.numerator) * sizeOver(step.a)),
    );
    const over = ({ denominator, over: fixed }: Fraction): string =>
      denominator === null ? whole(BigInt(fixed)) : this.times(denominator, 1, wide);
    const side = (of: Fraction, other: Fraction): string => `${this.times(of.numerator, 1, wide)} * ${over(other)}`;
    return `(${side(step.a, step.b)} ${sign} ${side(step.b, step.a)})`;
  }

  #choice(step: Extract<Step, { op: 'choose' }>): Made {
    const holds = this.value(step.condition);
    const [yes, no] = [this.of.see(step.yes), this.of.see(step.no)];
    const [ifYes, ifNo] = [this.scaled(step.yes, step.timesYes), this.scaled(step.no, step.timesNo)];
    const open = this.isOpen(step.condition);
    const { otherHalf } = step;
    const other = open && otherHalf ? ` AND ${this.value(otherHalf.yes)} = ${this.value(otherHalf.no)}` : '';
    const value = open
      ? `CASE WHEN ${holds} THEN ${ifYes} WHEN NOT ${holds} THEN ${ifNo} WHEN ${ifYes} = ${ifNo}${other} THEN ${ifYes} END`
      : `CASE WHEN ${holds} THEN ${ifYes} ELSE ${ifNo} END`;
    const either = yes.none !== null || no.none !== null;
    const [noneYes, noneNo] = [yes.none ?? 'FALSE', no.none ?? 'FALSE'];
    const none = open
      ? `CASE WHEN ${holds} THEN ${noneYes} WHEN NOT ${holds} THEN ${noneNo} ELSE ${noneYes} AND ${noneNo} END`
      : `CASE WHEN ${holds} THEN ${noneYes} ELSE ${noneNo} END`;
    return { value: this.typed(value, [step.yes, step.no], step.out), none: either ? none : null };
  }

  #match(step: Extract<Step, { op: 'match' }>): Made {
    const from = step.cases.map((each) => each.from);
    const value = this.#selected(
      step.on,
      step.cases.map(({ times }, at) => this.scaled(from[at] as number, times)),
    );
    const nones = from.map((register) => this.of.see(register).none);
    const none = nones.some((each) => each !== null)
      ? `COALESCE(${
          this.#selected(
            step.on,
            nones.map((each) => each ?? 'FALSE'),
          ) ?? 'FALSE'
        }, FALSE)`
      : null;
    return { value: this.typed(value ?? 'NULL', from, step.out), none };
  }

  /** What the label in a register selects, in the order of its labels; null: nothing. A label that is known needs no test for the last. */
  #selected(register: number, of: readonly (string | null)[]): string | null {
    const labels = this.of.labels(register).slice(0, of.length);
    const isSure = !this.isOpen(register) && of.length === this.of.labels(register).length && !of.includes(null);
    const [first] = of;
    if (isSure && first !== null && first !== undefined && of.every((each) => each === first)) return first;
    const whens = labels.flatMap((label, at) => {
      const sql = of[at] ?? null;
      if (sql === null) return [];
      return [isSure && at === labels.length - 1 ? `ELSE ${sql}` : `WHEN ${this.dialect.literal(label)} THEN ${sql}`];
    });
    return whens.length === 0 ? null : `CASE ${this.value(register)} ${whens.join(' ')} END`;
  }

  /** A branch: numbers on the common denominator, anything else as it is. */
  scaled(register: number, factor: number): string {
    return this.of.kind(register) === 'number' ? this.times(register, factor) : this.value(register);
  }

  /** Branches that are all figures would be of 32 bits. */
  typed(sql: string, branches: readonly number[], out: number): string {
    if (this.of.kind(out) !== 'number') return sql;
    return branches.every((register) => this.of.isFigure(register)) ? `CAST(${sql} AS BIGINT)` : sql;
  }

  /** One value for each cell that keys select; null: none of its own. */
  cells(
    keys: readonly { readonly register: number; readonly size: number }[],
    of: (cell: number) => string | null,
  ): string {
    const visit = (at: number, cell: number): string | null => {
      const key = keys[at];
      if (!key) return of(cell);
      const branches = this.of.labels(key.register).map((_, i) => visit(at + 1, cell * key.size + i));
      return this.#selected(key.register, branches);
    };
    return visit(0, 0) ?? 'NULL';
  }

  #bands(step: Extract<Step, { op: 'bands' }>): string {
    const inColumns = step.tariffs.map((_, at) => this.of.tariff(step.out, at));
    const rate = Math.max(
      0,
      ...step.tariffs.flatMap((tariff) => tariff?.rates ?? []),
      ...inColumns.map((tariff) => tariff?.highest ?? 0),
    );
    const wide = this.wide((this.size(step.amount) + this.size(step.above)) * rate);
    const [amount, above] = [this.times(step.amount, 1, wide), this.times(step.above, 1, wide)];
    const tariffs = this.cells(step.keys, (cell) => {
      const [column, tariff] = [inColumns[cell], step.tariffs[cell]];
      if (column) return this.#rises(amount, inColumnsOf(column, amount, above));
      return tariff ? this.#rises(amount, inFigures(tariff, this.of.range(step.above), above)) : null;
    });
    const sum = this.back(step.keys.length === 0 ? `(${tariffs})` : tariffs, wide, step.out);
    const open = [step.amount, step.above].filter((register) => this.isOpen(register));
    if (open.length === 0) return sum;
    return `CASE WHEN ${open.map((register) => `${this.value(register)} IS NOT NULL`).join(' AND ')} THEN ${sum} END`;
  }

  /** What a tariff gives: the rate of the first band on all, and its rise or fall at each bound on what lies beyond. */
  #rises(amount: string, { lows, rises }: Rises): string {
    // Each partial sum is that of a tariff which stops rising earlier, so none is larger than the whole can be.
    return lows.map((low, band) => `GREATEST(0, ${amount} - ${low}) * ${rises[band] as string}`).join(' + ');
  }

  #quotient(
    of: { readonly sql: string; readonly size: number; readonly negative: boolean },
    by: { readonly sql: string; readonly size: number; readonly negative: boolean },
    mode: 'halfUp' | 'halfEven' | 'down' | 'up',
    grain: number,
    out: number,
  ): string {
    const wide = this.wide(2 * of.size + 2 * by.size);
    return this.#inGrains(divided(of, by, mode, wide, this.dialect), wide, grain, out);
  }

  #inGrains(quotient: string, wide: boolean, grain: number, out: number): string {
    const grains = this.back(quotient, wide, out);
    return grain === 1 ? grains : `(${grains} * ${whole(BigInt(grain))})`;
  }
}

/** A tariff between two amounts: from where on each band counts, and by how much its rate is above that of the band before. */
interface Rises {
  readonly lows: readonly string[];
  readonly rises: readonly string[];
}

function inFigures({ bounds, rates }: Tariff, { low, high }: Range, above: string): Rises {
  const later = (bound: number): string => {
    const sql = whole(BigInt(bound));
    return high <= bound ? sql : low >= bound ? above : `GREATEST(${above}, ${sql})`;
  };
  return {
    lows: rates.map((_, band) => (band === 0 ? above : later(bounds[band - 1] as number))),
    rises: rates.map((rate, band) => whole(BigInt(rate - (rates[band - 1] ?? 0)))),
  };
}

/** Beyond a bound without end, which is NULL, lies nothing. */
function inColumnsOf({ bounds, rates }: TariffSql, amount: string, above: string): Rises {
  return {
    lows: rates.map((_, band) =>
      band === 0 ? above : `GREATEST(${above}, COALESCE(${bounds[band - 1] as string}, ${amount}))`,
    ),
    rises: rates.map((rate, band) => (band === 0 ? rate : `(${rate} - ${rates[band - 1] as string})`)),
  };
}

/** A whole number as a literal. */
function whole(value: bigint): string {
  return value < 0n ? `(${value})` : String(value);
}

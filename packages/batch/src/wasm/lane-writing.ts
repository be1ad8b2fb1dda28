import type { Range } from '@dzfp/core/plan';
import type { Bytes } from './bytes.ts';
import { bitAnd, both, different, equal, local, setLocal, type Lanes } from './lanes.ts';

/**
 * The instructions of a loop while they are written. They take every fact to be given and every figure to be exact, and keep a mask of
 * the rows for which that holds: the others are left open, for the loop in JavaScript.
 */
export class LaneWriting {
  readonly code: number[] = [];
  /** Figures of tables, one after another. */
  readonly cells: number[] = [];
  readonly ranges: readonly Range[];
  readonly #locals = new Map<number, number>();
  readonly #first: number;
  readonly #tables: number;
  readonly #good: number;
  #count = 0;

  /** @param first - the first local that is free; @param tables - where the tables will stand, in bytes */
  constructor(ranges: readonly Range[], first: number, tables: number) {
    this.#tables = tables;
    this.ranges = ranges;
    this.#first = first;
    this.#good = this.fresh();
  }

  /** How many locals of two lanes the code has. */
  get locals(): number {
    return this.#count;
  }

  fresh(): number {
    return this.#first + this.#count++;
  }

  range(register: number): Range {
    return this.ranges[register] as Range;
  }

  /** Keeps a table of figures and says where it will stand. */
  table(cells: readonly number[]): number {
    const at = this.#tables + this.cells.length * Float64Array.BYTES_PER_ELEMENT;
    this.cells.push(...cells);
    return at;
  }

  add(code: Bytes): void {
    for (const byte of code) this.code.push(byte);
  }

  /** Begins two rows: both are good so far. */
  begin(): void {
    this.add(setLocal(this.#good, equal(both(0), both(0))));
  }

  /** Rows that are good so far, as a mask. */
  good(): Lanes {
    return local(this.#good);
  }

  /** Leaves rows open for which a mask is not set. */
  require(mask: Lanes): void {
    this.add(setLocal(this.#good, bitAnd(local(this.#good), mask)));
  }

  /** Keeps a value in a local and gives it back. */
  keep(value: Lanes): Lanes {
    const at = this.fresh();
    this.add(setLocal(at, value));
    return local(at);
  }

  /** Gives a register its value; an unknown one leaves the row open. */
  set(register: number, value: Lanes): void {
    if (isFigure(this.range(register))) return;
    const at = this.fresh();
    this.#locals.set(register, at);
    this.add(setLocal(at, value));
    if (this.range(register).unknown) this.require(equal(local(at), local(at)));
  }

  get(register: number): Lanes {
    if (isFigure(this.range(register))) {
      const { low, high } = this.range(register);
      return both(low === high ? low : Number.POSITIVE_INFINITY);
    }
    const at = this.#locals.get(register);
    if (at === undefined) throw new Error(`register ${register} is read before it is set`);
    return local(at);
  }

  /** Leaves rows open in which a register is known to be none, where that is no operand. */
  requireNumber(register: number): void {
    if (this.range(register).none) this.require(different(this.get(register), both(Number.POSITIVE_INFINITY)));
  }
}

/** Whether a register of this range holds one figure whatever the facts are. */
export function isFigure({ low, high, unknown, none }: Range): boolean {
  return low < high ? false : low === high ? !unknown && !none : none && !unknown;
}

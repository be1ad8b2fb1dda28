import type { Range } from '@dzfp/core/plan';

/** How a register stands in the code: a number, or the truth of a flag that is always known. */
export interface Written {
  readonly code: string;
  readonly kind: 'number' | 'flag';
}

/** The code of a kernel while it is written: nothing but registers by number, figures, and fixed words ever goes into it. */
export class Writing {
  readonly lines: string[] = [];
  readonly tables: Float64Array[] = [];
  readonly ranges: readonly Range[];
  readonly #written: (Written | undefined)[] = [];
  #names = 0;

  constructor(ranges: readonly Range[]) {
    this.ranges = ranges;
  }

  /** The range of a register. */
  range(register: number): Range {
    return this.ranges[register] as Range;
  }

  /** Whether a register always holds a number. */
  isPlain(register: number): boolean {
    const { unknown, none } = this.range(register);
    return !unknown && !none;
  }

  /** Whether a register holds one figure whatever the facts are. */
  isFigure(register: number): boolean {
    const { low, high, unknown, none } = this.range(register);
    return low < high ? false : low === high ? !unknown && !none : unknown !== none;
  }

  /** A name that nothing else bears. */
  fresh(): string {
    return `t${this.#names++}`;
  }

  line(code: string): void {
    this.lines.push(code);
  }

  /** Keeps a table of figures beside the code and gives its name. */
  table(cells: readonly number[]): string {
    return `T${this.tables.push(Float64Array.from(cells)) - 1}`;
  }

  /** Gives a register a value of its own. */
  set(register: number, code: string, kind: Written['kind'] = 'number'): void {
    const name = variable(register);
    this.line(`const ${name} = ${code};`);
    this.#written[register] = { code: name, kind };
  }

  /** Says that a register is a variable that the code has set already. */
  name(register: number, code: string): void {
    this.#written[register] = { code, kind: 'number' };
  }

  #of(register: number): Written {
    if (this.isFigure(register)) {
      const { low, high, unknown } = this.range(register);
      return { code: low === high ? figure(low) : unknown ? 'NaN' : 'Infinity', kind: 'number' };
    }
    const written = this.#written[register];
    if (!written) throw new Error(`register ${register} is read before it is set`);
    return written;
  }

  /** A register as a number. */
  number(register: number): string {
    const { code, kind } = this.#of(register);
    return kind === 'flag' ? `(${code} ? 1 : 0)` : code;
  }

  /** A flag that is always known, as a truth. */
  truth(register: number): string {
    const { code, kind } = this.#of(register);
    if (kind === 'flag') return code;
    return code === '1' ? 'true' : code === '0' ? 'false' : `(${code} === 1)`;
  }

  /** Whether a register is kept as a truth. */
  isTruth(register: number): boolean {
    return !this.isFigure(register) && this.#written[register]?.kind === 'flag';
  }

  /** A register so many times. */
  times(register: number, factor: number): string {
    const code = this.number(register);
    return factor === 1 ? code : `(${code} * ${figure(factor)})`;
  }
}

/** A number as code; whatever is no number does not become code. */
export function figure(value: number): string {
  if (typeof value !== 'number') throw new TypeError('only figures become code');
  if (value === Number.POSITIVE_INFINITY) return 'Infinity';
  if (Number.isNaN(value)) return 'NaN';
  return value < 0 ? `(${value})` : String(value);
}

/** The name of a register in the code. */
export function variable(register: number): string {
  if (!Number.isSafeInteger(register) || register < 0) throw new TypeError('a register is a number');
  return `r${register}`;
}

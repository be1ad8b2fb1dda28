import type { RoundingMode } from '../quantity/rounding.ts';
import type { MonthEndRule } from '../quantity/months.ts';
import type { Root } from '../expression/node.ts';
import type { Shape } from '../schema/shape.ts';

/** The register of a value: the number of its node in the graph; a name shares the register of what it names. */
export type Register = number;

/**
 * A place in the input that fills a register. Inside a register: amounts are whole fen, rates millionths, days day numbers,
 * flags 0 and 1, choices the index of their label; NaN is unknown, Infinity is known to be none.
 */
export interface Load {
  readonly out: Register;
  readonly root: Exclude<Root, 'parameters'>;
  readonly path: readonly string[];
  readonly shape: Shape;
  /** For a field of a list's item: the loop that binds the item. */
  readonly loop?: number;
}

/** Two operands on a common denominator: the value of each is its register times its factor. */
interface Pair {
  readonly out: Register;
  readonly a: Register;
  readonly timesA: number;
  readonly b: Register;
  readonly timesB: number;
}

/** One side of a comparison of ratios: a register over a register, or over a fixed denominator. */
export interface Fraction {
  readonly numerator: Register;
  readonly denominator: Register | null;
  readonly over: number;
}

/** One progressive tariff in whole numbers: upper bounds in fen (Infinity: none), rates over the plan's common denominator. */
export interface Tariff {
  readonly bounds: readonly number[];
  readonly rates: readonly number[];
}

/**
 * One step of a bound formula in whole numbers: parameters have become constants, every register has a fixed denominator
 * (`scales`), and each step says exactly which integers it combines. Evaluation, kernels, SQL and proofs all start here.
 */
export type Step =
  | { readonly op: 'constant'; readonly out: Register; readonly value: number }
  | ({ readonly op: 'combine' } & Pair)
  | { readonly op: 'multiply'; readonly out: Register; readonly a: Register; readonly b: Register }
  | ({ readonly op: 'least' | 'greatest' } & Pair)
  | ({ readonly op: 'compare'; readonly relation: 'below' | 'atMost' | 'equal' } & Pair)
  | {
      readonly op: 'compareRatios';
      readonly relation: 'below' | 'atMost' | 'equal';
      readonly out: Register;
      readonly a: Fraction;
      readonly b: Fraction;
    }
  | { readonly op: 'and' | 'or'; readonly out: Register; readonly a: Register; readonly b: Register }
  | {
      readonly op: 'not' | 'known' | 'isNone' | 'yearOf' | 'monthOf';
      readonly out: Register;
      readonly a: Register;
    }
  | ({ readonly op: 'ifUnknown' | 'ifNone' } & Pair)
  | {
      /** `a / over`, to multiples of `grain`. */
      readonly op: 'round';
      readonly out: Register;
      readonly a: Register;
      readonly over: number;
      readonly grain: number;
      readonly mode: RoundingMode;
    }
  | {
      /** `a · timesA / (b · timesB)`, to multiples of `grain`; `whenZero` when b is zero. */
      readonly op: 'divide';
      readonly out: Register;
      readonly a: Register;
      readonly timesA: number;
      readonly b: Register;
      readonly timesB: number;
      readonly grain: number;
      readonly mode: RoundingMode;
      readonly whenZero: Register;
    }
  | {
      /**
       * Numerator to `out`, denominator to `outDenominator`; both from `whenZero` over `zeroScale` when b is zero, and both
       * unknown when one of them is: what takes the place of one half then takes the place of the other.
       */
      readonly op: 'ratio';
      readonly out: Register;
      readonly outDenominator: Register;
      readonly a: Register;
      readonly timesA: number;
      readonly b: Register;
      readonly timesB: number;
      readonly whenZero: Register;
      readonly zeroScale: number;
    }
  | {
      readonly op: 'choose';
      readonly out: Register;
      readonly condition: Register;
      readonly yes: Register;
      readonly timesYes: number;
      readonly no: Register;
      readonly timesNo: number;
      /** The other halves of two ratios: while the condition is unknown these have to be the same as well. */
      readonly otherHalf?: { readonly yes: Register; readonly no: Register };
    }
  | {
      readonly op: 'match';
      readonly out: Register;
      readonly on: Register;
      readonly cases: readonly { readonly from: Register; readonly times: number }[];
    }
  | {
      /** The cell at the keys, the last varying fastest. */
      readonly op: 'lookup';
      readonly out: Register;
      readonly keys: readonly { readonly register: Register; readonly size: number }[];
      readonly cells: readonly number[];
    }
  | {
      /** The tariff's amount between `above` and `amount`, over the common denominator of its rates. */
      readonly op: 'bands';
      readonly out: Register;
      readonly amount: Register;
      readonly above: Register;
      readonly keys: readonly { readonly register: Register; readonly size: number }[];
      readonly tariffs: readonly (Tariff | null)[];
    }
  | {
      readonly op: 'aggregate';
      readonly out: Register;
      readonly how: 'sum' | 'count' | 'any' | 'all' | 'least' | 'greatest';
      readonly loop: number;
      readonly list: Load;
      readonly items: readonly Load[];
      readonly steps: readonly Step[];
      readonly body: Register;
      readonly whenEmpty: Register | null;
    }
  | {
      readonly op: 'daysBetween' | 'addDays' | 'addMonths' | 'wholeYears';
      readonly out: Register;
      readonly a: Register;
      readonly b: Register;
      readonly rule: MonthEndRule;
    };

/** A formula with its parameters put in, in whole numbers. */
export interface Plan {
  readonly registers: number;
  /** The register of each node of the graph. */
  readonly at: readonly Register[];
  /** The denominator of each register: a value is its register over its scale. */
  readonly scales: readonly number[];
  readonly loads: readonly Load[];
  readonly steps: readonly Step[];
}

import type { ShownTable } from '../value/shown-value.ts';

/** One line or one row of bars of a chart: a name, and a figure or nothing at each place. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

/** A chart as data: what is drawn, and the same as a table for those who cannot see it or want the figures. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** A waterfall has two series: amounts, and the parts that go off from the amount before them. */
  readonly form: 'curve' | 'stack' | 'bars' | 'waterfall';
  readonly across: { readonly name: string; readonly places: readonly (number | string)[] };
  readonly up: string;
  readonly series: readonly Series[];
  readonly table: ShownTable;
  /** Where a curve bends or jumps, exactly. */
  readonly turns?: ShownTable;
}

import type { Column } from '../column/column.ts';
import type { DecideRows, Decisions } from '../kernel/kernel.ts';
import type { Needed } from '../kernel/needed.ts';
import type { Source } from '../kernel/source.ts';
import { open, writeLaneLoop } from './lane-loop.ts';
import { laneModule } from './lane-module.ts';
import { placesOf } from './places.ts';
import { mostTables, platform } from './platform.ts';

/** The columns of a loop of lanes, in the memory that it works on. */
export interface LaneColumns {
  readonly facts: Readonly<Record<string, Column>>;
  readonly into: Decisions;
}

/** A loop of lanes over columns in memory. */
export interface LaneInstance {
  /** Decides on so many rows from the first; those left open have `open` for a verdict. */
  readonly settle: (rows: number) => void;
  /** Puts the tables of the formula in their place. */
  readonly putTables: () => void;
}

/** Compiles the loop; undefined where its tables are too large, or the platform has no lanes. */
export function laneInstance(
  source: Source,
  needed: Needed,
  { facts, into }: LaneColumns,
  memory: { readonly buffer: ArrayBuffer },
  tables: number,
): LaneInstance | undefined {
  if (!platform) return undefined;
  const loop = writeLaneLoop(source, needed, placesOf(facts, into), tables);
  const cells = Float64Array.from(loop.cells);
  const module = laneModule(loop);
  if (cells.byteLength > mostTables || !platform.validate(module)) return undefined;
  const { exports } = new platform.Instance(new platform.Module(module), { of: { memory } });
  const { settle } = exports as Pick<LaneInstance, 'settle'>;
  return { settle, putTables: () => new Float64Array(memory.buffer, tables, cells.length).set(cells) };
}

/** Gives each run of rows that was left open among the first ones to a loop, and adds up what it says. */
export function decideOpen(verdicts: Uint8Array, rows: number, decide: DecideRows): number {
  let sum = 0;
  for (let from = verdicts.indexOf(open); from >= 0 && from < rows; from = verdicts.indexOf(open, from)) {
    let to = from + 1;
    while (to < rows && verdicts[to] === open) to++;
    sum += decide(from, to);
    from = to;
  }
  return sum;
}

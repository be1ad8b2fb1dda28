import { recordShapeOf } from '@dzfp/core';
import { blankColumn, figureColumns } from '../column/blank.ts';
import type { Memory } from '../column/codes.ts';
import type { Columns } from '../column/column.ts';
import type { DecideRows, Decisions } from '../kernel/kernel.ts';
import type { Needed } from '../kernel/needed.ts';
import { roomFor } from '../kernel/room.ts';
import type { Source } from '../kernel/source.ts';
import { arena } from './arena.ts';
import { decideOpen, laneInstance, type LaneColumns, type LaneInstance } from './lane-instance.ts';
import { fitsLanes, neededInLanes } from './lane-loop.ts';
import { arraysOf } from './places.ts';
import { mostTables, pageSize, platform } from './platform.ts';

/** A loop of lanes with room for some rows at a time, so few that they stay near the processor. */
export interface LaneBench {
  /** Decides on rows of columns that stand anywhere; runs of rows that lanes leave open go to `rest`. */
  readonly over: (facts: Columns, into: Decisions, rest: DecideRows) => DecideRows;
}

const benchBytes = 16 * pageSize;
const mostRows = 2_048;
const leastRows = 64;

/** One memory for all benches, since a platform lends only so many. The tables that stand first in it are those of its holder. */
const shared: { memory?: { readonly buffer: ArrayBuffer }; holder?: LaneInstance } = {};

/**
 * A bench for a formula; undefined where it has no lanes, or the platform none.
 *
 * @param fewest - a shorter run of rows is over before its columns are on the bench, and goes to `rest`
 */
export function laneBenchOf(source: Source, fewest: number): LaneBench | undefined {
  const { policy } = source.formula;
  const needed = neededInLanes(source);
  if (!platform || !needed || !fitsLanes(recordShapeOf(policy.output))) return undefined;
  const layout = (rows: number, memory: Memory): LaneColumns => ({
    facts: factColumns(needed, rows, memory),
    into: roomFor(policy, rows, memory),
  });
  const rows = rowsThatFit(layout);
  if (rows === 0) return undefined;
  const memory = (shared.memory ??= new platform.Memory({ initial: (mostTables + benchBytes) / pageSize }));
  const { facts, into } = layout(rows, arena(memory.buffer, mostTables).memory);
  const instance = laneInstance(source, needed, { facts, into }, memory, 0);
  if (!instance) return undefined;
  const [factRooms, figureRooms] = [
    Object.entries(facts),
    figureColumns(into.result).flatMap((column) => arraysOf(column)),
  ];

  return {
    over: (columns, decisions, rest) => {
      const read = factRooms.map(([name, room]) => [arraysOf(columns.fields[name])[0], arraysOf(room)[0]] as const);
      const figures = figureColumns(decisions.result).flatMap((column) => arraysOf(column));
      const written = [...figures, decisions.verdicts].map(
        (array, i) => [array, figureRooms[i] ?? into.verdicts] as const,
      );
      return (from, to) => {
        if (to - from < fewest) return rest(from, to);
        if (shared.holder !== instance) instance.putTables();
        shared.holder = instance;
        let exactly = 0;
        for (let at = from; at < to; at += rows) {
          const count = Math.min(rows, to - at);
          for (const [array, room] of read) room.set(array.subarray(at, at + count));
          instance.settle(count);
          for (const [array, room] of written) array.set(count === rows ? room : room.subarray(0, count), at);
          exactly += decideOpen(into.verdicts, count, (first, last) => rest(at + first, at + last));
        }
        return exactly;
      };
    },
  };
}

/** The most rows, in whole pairs, whose columns have room. */
function rowsThatFit(layout: (rows: number, memory: Memory) => LaneColumns): number {
  for (let rows = mostRows; rows >= leastRows; rows /= 2) {
    const wanted = arena();
    layout(rows, wanted.memory);
    if (wanted.end() <= benchBytes) return rows;
  }
  return 0;
}

/** The columns that the loop reads. */
function factColumns({ loads }: Needed, rows: number, memory: Memory): LaneColumns['facts'] {
  return Object.fromEntries(loads.map(({ path, shape }) => [path[0] as string, blankColumn(shape, rows, memory)]));
}

import { recordShapeOf } from '@dzfp/core';
import { blankColumn, figureColumns } from '../column/blank.ts';
import type { Memory } from '../column/codes.ts';
import type { Column, Columns } from '../column/column.ts';
import type { DecideRows, Decisions } from '../kernel/kernel.ts';
import type { Needed } from '../kernel/needed.ts';
import { roomFor } from '../kernel/room.ts';
import type { Source } from '../kernel/source.ts';
import { arena } from './arena.ts';
import { fitsLanes, neededInLanes, open, writeLaneLoop } from './lane-loop.ts';
import { laneModule } from './lane-module.ts';
import { placesOf } from './places.ts';
import { mostTables, pageSize, platform } from './platform.ts';

/** A loop of lanes with room for some rows at a time, so few that they stay near the processor. */
export interface LaneBench {
  /** Decides on rows of columns that stand anywhere; runs of rows that lanes leave open go to `rest`. */
  readonly over: (facts: Columns, into: Decisions, rest: DecideRows) => DecideRows;
}

type Numbers = Float64Array | Uint8Array | Uint16Array;

interface Layout {
  readonly facts: Readonly<Record<string, Column>>;
  readonly into: Decisions;
}

const benchBytes = 16 * pageSize;
const mostRows = 2_048;
const leastRows = 64;

/** One memory for all benches, since a platform lends only so many. The tables that stand first in it are those of its holder. */
const shared: { buffer?: ArrayBuffer; memory?: object; holder?: object } = {};

/**
 * A bench for a formula; undefined where it has no lanes, or the platform none.
 *
 * @param fewest - a shorter run of rows is over before its columns are on the bench, and goes to `rest`
 */
export function laneBenchOf(source: Source, fewest: number): LaneBench | undefined {
  const { policy } = source.formula;
  const needed = neededInLanes(source);
  if (!platform || !needed || !fitsLanes(recordShapeOf(policy.output))) return undefined;
  const layout = (rows: number, memory: Memory): Layout => ({
    facts: factColumns(needed, rows, memory),
    into: roomFor(policy, rows, memory),
  });
  const rows = rowsThatFit(layout);
  if (rows === 0) return undefined;
  if (shared.buffer === undefined) {
    const memory = new platform.Memory({ initial: (mostTables + benchBytes) / pageSize });
    Object.assign(shared, { memory, buffer: memory.buffer });
  }
  const { buffer, memory } = shared as Required<typeof shared>;
  const { facts, into } = layout(rows, arena(buffer, mostTables).memory);
  const loop = writeLaneLoop(source, needed, placesOf(facts, into), 0);
  const cells = Float64Array.from(loop.cells);
  const module = laneModule(loop);
  if (cells.byteLength > mostTables || !platform.validate(module)) return undefined;
  const { exports } = new platform.Instance(new platform.Module(module), { of: { memory } });
  const { settle } = exports as { readonly settle: (rows: number) => void };
  const [factRooms, figureRooms] = [Object.entries(facts), figureColumns(into.result).flatMap(arraysOf)];

  return {
    over: (columns, decisions, rest) => {
      const read = factRooms.map(([name, room]) => [arraysOf(columns.fields[name])[0], arraysOf(room)[0]] as const);
      const figures = figureColumns(decisions.result).flatMap(arraysOf);
      const written = [...figures, decisions.verdicts].map(
        (array, i) => [array, figureRooms[i] ?? into.verdicts] as const,
      );
      return (from, to) => {
        if (to - from < fewest) return rest(from, to);
        if (shared.holder !== settle) new Float64Array(buffer, 0, cells.length).set(cells);
        shared.holder = settle;
        let exactly = 0;
        for (let at = from; at < to; at += rows) {
          const count = Math.min(rows, to - at);
          for (const [array, room] of read) (room as Numbers).set((array as Numbers).subarray(at, at + count));
          settle(count);
          for (const [array, room] of written) array.set(count === rows ? room : room.subarray(0, count), at);
          for (let row = into.verdicts.indexOf(open); row >= 0 && row < count; row = into.verdicts.indexOf(open, row)) {
            const first = row;
            while (row < count && into.verdicts[row] === open) row++;
            exactly += rest(at + first, at + row);
          }
        }
        return exactly;
      };
    },
  };
}

/** The most rows, in whole pairs, whose columns have room. */
function rowsThatFit(layout: (rows: number, memory: Memory) => Layout): number {
  for (let rows = mostRows; rows >= leastRows; rows /= 2) {
    const wanted = arena();
    layout(rows, wanted.memory);
    if (wanted.end() <= benchBytes) return rows;
  }
  return 0;
}

/** The columns that the loop reads. */
function factColumns({ loads }: Needed, rows: number, memory: Memory): Layout['facts'] {
  return Object.fromEntries(loads.map(({ path, shape }) => [path[0] as string, blankColumn(shape, rows, memory)]));
}

/** The arrays of a column of figures. */
function arraysOf(column: Column | undefined): readonly Numbers[] {
  if (column?.kind === 'number' || column?.kind === 'code') return [column.values];
  if (column?.kind === 'ratio') return [column.numerators, column.denominators];
  throw new TypeError('a column of figures is needed here');
}

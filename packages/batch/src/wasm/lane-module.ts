import { name, sized, unsigned, vector, type Bytes } from './bytes.ts';
import type { LaneLoop } from './lane-loop.ts';

const section = (id: number, parts: readonly Bytes[]): Bytes => [id, ...sized(vector(parts))];
/** What every module begins with: its name and version 1. */
const magic: Bytes = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
const [i32, v128] = [0x7f, 0x7b];

/** A module of one function over a memory that is given: `settle(rows)`. */
export function laneModule({ body, locals }: LaneLoop): Uint8Array<ArrayBuffer> {
  // One parameter, two counters, then the locals of two lanes.
  const declared = vector([
    [...unsigned(2), i32],
    [...unsigned(locals), v128],
  ]);
  return Uint8Array.from([
    ...magic,
    ...section(1, [[0x60, 1, i32, 0]]),
    ...section(2, [[...name('of'), ...name('memory'), 0x02, 0x00, 0x01]]),
    ...section(3, [[0]]),
    ...section(7, [[...name('settle'), 0x00, 0x00]]),
    ...section(10, [sized([...declared, ...body])]),
  ]);
}

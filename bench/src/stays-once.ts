// Settles a stream of stays in a process of its own and prints what it took: node stays-once.ts COUNT
import { decide, readRows } from '@dzfp/batch';
import { inpatientSettlement } from '@dzfp/medical';
import { stayValues, staysByPerson, type Stay } from './workload/stay.ts';

const count = Number(process.argv[2]);
/** So many stays are in memory at once: those of whole persons, for the year of each goes on from stay to stay. */
const atOnce = 50_000;
const bound = inpatientSettlement.with(stayValues);
let rows = 0;
let decided = 0;
let total = 0n;
let milliseconds = 0;

function settle(stays: readonly Stay[]): void {
  const start = performance.now();
  const { counts, result } = decide(inpatientSettlement, readRows(inpatientSettlement, stays), bound);
  milliseconds += performance.now() - start;
  const { values } = result.fields['basic'] as { readonly values: Float64Array };
  total += BigInt(values.reduce((sum, each) => sum + each, 0));
  rows += stays.length;
  decided += counts.decided;
}

let held: Stay[] = [];
for (const ofPerson of staysByPerson()) {
  held.push(...ofPerson);
  if (held.length >= atOnce || rows + held.length >= count) {
    settle(held);
    held = [];
    if (rows >= count) break;
  }
}
if (decided !== rows) throw new Error(`${decided} of ${rows} stays were decided`);
console.log(
  JSON.stringify({ rows, milliseconds, total: String(total), megabytes: process.resourceUsage().maxRSS / 1024 }),
);

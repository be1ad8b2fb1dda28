import { batchRows } from './batch.ts';
import { millionRows, tenMillionRows } from './columns/column-rows.ts';
import type { OutsidePeers } from './columns/outside-peers.ts';
import { disagreement } from './check.ts';
import type { Effort } from './measure.ts';
import { nationalRows } from './national/rows.ts';
import { decimalTasks } from './peers/claim-decimal.ts';
import { dzfpTasks } from './peers/claim-dzfp.ts';
import { jsonRulesEngineTasks } from './peers/claim-json-rules-engine.ts';
import { numbersTasks } from './peers/claim-numbers.ts';
import { publicodesTasks } from './peers/claim-publicodes.ts';
import { zenEngineTasks } from './peers/claim-zen-engine.ts';
import { stayDecimalTasks, yearsBefore } from './peers/stay-decimal.ts';
import { stayDzfpTasks } from './peers/stay-dzfp.ts';
import { registerRows } from './register.ts';
import type { Row } from './report.ts';
import { assessRows, bundleRows, claimRows, importRows, stayRows } from './rows.ts';
import { stayStreamRows } from './stays.ts';
import { claims } from './workload/claim.ts';
import { stays } from './workload/stay.ts';

/** One thing that is measured. */
export interface Workload {
  readonly name: string;
  readonly what: string;
  readonly rows: () => readonly Row[] | Promise<readonly Row[]>;
}

const items = 3000;

/**
 * All workloads in their order.
 *
 * @param outside - gives the programs outside of Node, once they were found to decide the same
 */
export function workloads(quick: boolean, outside: () => Promise<OutsidePeers>): readonly Workload[] {
  const effort: Effort = quick ? { rounds: 3, block: 50, warmUp: 200 } : { rounds: 11, block: 80, warmUp: 1000 };
  const define = (name: string, what: string, rows: (name: string) => ReturnType<Workload['rows']>): Workload => ({
    name,
    what,
    rows: () => rows(name),
  });
  const count = (of: number): string => of.toLocaleString('en').replaceAll(',', ' ');
  const [batch, register, million, tenMillion] = quick
    ? [20_000, 10_000, 100_000, 200_000]
    : [200_000, 200_000, 1_000_000, 10_000_000];
  return [
    define(
      'A: shared settlement',
      `Six payers, one bill; every implementation equal on ${items} claims. Engines take parsed claims (plain numbers).`,
      async (name) => {
        const bills = claims(items);
        const tasks = [
          ...dzfpTasks(bills),
          ...numbersTasks(bills),
          ...decimalTasks(bills),
          ...publicodesTasks(bills),
          ...jsonRulesEngineTasks(bills),
          ...zenEngineTasks(bills),
        ];
        await agreed(tasks, bills);
        return claimRows(name, tasks, effort);
      },
    ),
    define(
      'B: inpatientSettlement',
      `The policy of @dzfp/medical with bound parameters; equal to decimal.js on ${items} stays and the year after each.`,
      async (name) => {
        const admissions = stays(items);
        const years = yearsBefore(admissions);
        const tasks = [...stayDzfpTasks(admissions, years), ...stayDecimalTasks(admissions, years)];
        await agreed(tasks, admissions);
        return stayRows(name, tasks, effort);
      },
    ),
    define('C: import', 'Each import in a fresh process.', (name) => importRows(name, effort.rounds)),
    define('D: bundle', 'Minified for a browser, gzip, without zod; 1 kB = 1000 bytes.', bundleRows),
    define(
      'E: engine.assess',
      "Every policy of all areas about one household and its five members, with Dezhou's values and the illustrative set.",
      (name) => assessRows(name, effort),
    ),
    define(
      'F: register',
      `A workbook of ${count(register)} persons and their households, in a process of its own; the ratio is to reading its cells alone.`,
      (name) => registerRows(name, register, 3),
    ),
    define(
      'G: batch',
      `The shared settlement of ${count(batch)} claims at once, from values in memory to values in memory; sums of all figures equal.`,
      (name) => batchRows(name, batch, effort),
    ),
    define(
      'H: a million claims',
      `The shared settlement over ${count(million)} claims in columns, a fresh result each time; every figure of 20 000 claims equal between all. SQL in one thread, table to table; C, NumPy and OpenFisca in processes of their own.`,
      async (name) => millionRows(name, million, quick ? 3 : 7, await outside()),
    ),
    define(
      'I: ten million claims',
      `The same over ${count(tenMillion)} claims, by those that are fast enough.`,
      async (name) => tenMillionRows(name, tenMillion, quick ? 3 : 5, await outside()),
    ),
    define(
      'J: stays as a stream',
      'inpatientSettlement over stays in their wire form, 50 000 at a time, read and settled chain by chain; in a process of its own, without the time in which stays are made up.',
      (name) => stayStreamRows(name, quick ? [20_000, 60_000] : [1_000_000, 3_000_000, 10_000_000], quick ? 1 : 3),
    ),
    define(
      'K: a whole register',
      'Synthetic households as they are made, decided by every formula policy (for each household, or for each member where the policy asks that), 2000 households at a time; a Parquet file for each policy, then counts and sums by DuckDB; in a process of its own, once for each size. What the register does not say is drawn from the schemas, seeded.',
      (name) => nationalRows(name, quick ? [1000] : [30_000, 90_000, 200_000], quick ? 50 : 1000),
    ),
  ];
}

/** Nothing is measured where implementations decide otherwise. */
async function agreed(...of: Parameters<typeof disagreement>): Promise<void> {
  const difference = await disagreement(...of);
  if (difference !== undefined) throw new Error(`results differ, so nothing is measured\n${difference}`);
}

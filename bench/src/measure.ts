import { styleText } from 'node:util';

/** One way to settle one item of a workload. `call` and `outcome` take the index of the item. */
export interface Task<Outcome> {
  readonly implementation: string;
  /** What is measured; ratios are taken between implementations of one figure. */
  readonly figure: string;
  /** Whether it is a rule engine, as opposed to this library and to code written by hand. */
  readonly engine?: boolean;
  /** What is timed. */
  readonly call: (item: number) => unknown;
  /** What it decides, in the common form. */
  readonly outcome?: (item: number) => Outcome | Promise<Outcome>;
}

/** How thoroughly to measure. */
export interface Effort {
  readonly rounds: number;
  /** How long an implementation runs at least in each round, in milliseconds. */
  readonly block: number;
  readonly warmUp: number;
}

/** The figures of a task, one for each round. */
export type Series = readonly number[];

/** Items that the timed calls rotate over. */
const rotation = 1024;

type Block = (calls: number) => number | Promise<number>;

/**
 * Times tasks in interleaved rounds (A B C … A B C …), so that whatever disturbs the machine disturbs all of them.
 *
 * @returns microseconds per call, by task and round
 */
export async function measure(tasks: readonly Task<unknown>[], effort: Effort): Promise<readonly Series[]> {
  const runs = tasks.map(({ call }) => ({ block: blockOf(call), calls: 1, figures: [] as number[] }));
  for (const run of runs) {
    const until = performance.now() + effort.warmUp;
    while (performance.now() < until) {
      // oxlint-disable-next-line no-await-in-loop -- one after another is what is measured
      const elapsed = await run.block(run.calls);
      if (elapsed < effort.block / 4) run.calls *= 2;
    }
  }
  for (let round = 1; round <= effort.rounds; round++) {
    for (const run of runs) {
      globalThis.gc?.();
      let elapsed = 0;
      let calls = 0;
      while (elapsed < effort.block) {
        // oxlint-disable-next-line no-await-in-loop -- one after another is what is measured
        elapsed += await run.block(run.calls);
        calls += run.calls;
      }
      run.figures.push((elapsed * 1000) / calls);
    }
    progress(`round ${round} of ${effort.rounds}`);
  }
  progress('');
  return runs.map(({ figures }) => figures);
}

/** Results go here, so that no call can be left out as useless. */
const sink: { last: unknown } = { last: undefined };

function blockOf(call: (item: number) => unknown): Block {
  const first = call(0);
  if (!(first instanceof Promise)) {
    return (calls) => {
      const start = performance.now();
      for (let i = 0; i < calls; i++) sink.last = call(i % rotation);
      return performance.now() - start;
    };
  }
  return async (calls) => {
    await first;
    const start = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- the latency of a single call is the figure
    for (let i = 0; i < calls; i++) sink.last = await call(i % rotation);
    return performance.now() - start;
  };
}

function progress(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${styleText('dim', line)}`);
}

/** The middle one of the sorted figures. */
export function median(of: Series): number {
  const sorted = of.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Ratios within rounds: what a disturbance of one round does to both sides cancels. */
export function ratios(of: Series, to: Series): Series {
  return of.map((figure, round) => figure / (to[round] ?? Number.NaN));
}

/** The smallest figure of each round. */
export function fastest(of: readonly Series[]): Series {
  return (of[0] ?? []).map((_, round) => Math.min(...of.map((series) => series[round] ?? Number.NaN)));
}

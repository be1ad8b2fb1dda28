import { isDeepStrictEqual } from 'node:util';
import type { Task } from './measure.ts';

/** How many items were compared, and the first difference if there is one. */
export interface Comparison {
  readonly rows: number;
  readonly difference?: string;
}

/** Compares what all tasks decide on all items with what the first one decides. */
export async function compare<Outcome>(
  tasks: readonly Task<Outcome>[],
  items: readonly unknown[],
): Promise<Comparison> {
  const [reference, ...others] = tasks.filter((task) => task.outcome !== undefined);
  const wanted = await outcomes(reference, items.length);
  for (const task of others) {
    // oxlint-disable-next-line no-await-in-loop -- the engines keep a state between calls
    const found = await outcomes(task, items.length);
    const at = found.findIndex((outcome, i) => !isDeepStrictEqual(outcome, wanted[i]));
    if (at >= 0) {
      const [item, here, there] = [items[at], found[at], wanted[at]].map((each) => JSON.stringify(each));
      const who = `${task.implementation} (${task.figure})`;
      const difference = `${who} gives\n  ${here}\n${reference?.implementation} gives\n  ${there}\nfor\n  ${item}`;
      return { rows: items.length, difference };
    }
  }
  return { rows: items.length };
}

async function outcomes<Outcome>(task: Task<Outcome> | undefined, count: number): Promise<readonly Outcome[]> {
  const found: Outcome[] = [];
  // oxlint-disable-next-line no-await-in-loop -- the engines keep a state between calls
  for (let i = 0; i < count; i++) if (task?.outcome) found.push(await task.outcome(i));
  return found;
}

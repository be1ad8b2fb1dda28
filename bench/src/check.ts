import { isDeepStrictEqual } from 'node:util';
import type { Task } from './measure.ts';

/** Compares what all tasks decide on all items with what the first one decides: the first difference, if there is one. */
export async function disagreement<Outcome>(
  tasks: readonly Task<Outcome>[],
  items: readonly unknown[],
): Promise<string | undefined> {
  const [reference, ...others] = tasks.filter((task) => task.outcome !== undefined);
  const wanted = await outcomes(reference, items.length);
  for (const task of others) {
    // oxlint-disable-next-line no-await-in-loop -- the engines keep a state between calls
    const found = await outcomes(task, items.length);
    const at = found.findIndex((outcome, i) => !isDeepStrictEqual(outcome, wanted[i]));
    if (at >= 0) {
      const [item, here, there] = [items[at], found[at], wanted[at]].map((each) => JSON.stringify(each));
      const who = `${task.implementation} (${task.figure})`;
      return `${who} gives\n  ${here}\n${reference?.implementation} gives\n  ${there}\nfor\n  ${item}`;
    }
  }
  return undefined;
}

async function outcomes<Outcome>(task: Task<Outcome> | undefined, count: number): Promise<readonly Outcome[]> {
  const found: Outcome[] = [];
  // oxlint-disable-next-line no-await-in-loop -- the engines keep a state between calls
  for (let i = 0; i < count; i++) if (task?.outcome) found.push(await task.outcome(i));
  return found;
}

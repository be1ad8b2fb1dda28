import { DzfpError, type AnyFormula } from '@dzfp/core';
import type { Columns } from '../column/column.ts';
import { chainsFor, type DecideRows, type Decisions, type Kernel } from '../kernel/kernel.ts';
import { roomFor } from '../kernel/room.ts';
import { verdictCode } from '../kernel/verdict.ts';
import type { KernelAt } from './kernels-for.ts';

/** Facts with the kernel of each row, and the rows that are no facts. */
export interface RowsToDecide {
  readonly facts: Columns;
  readonly kernelAt: KernelAt;
  readonly isUnreadable: (row: number) => boolean;
  /** Whether one kernel decides on all rows, and all are facts: nothing has to be asked row by row. */
  readonly alike: boolean;
}

/** Decides on rows as they stand: neighbours with one kernel in one run. Of a carried policy `begins` says where a chain begins. */
export function decideRows(
  policy: AnyFormula,
  { facts, kernelAt, isUnreadable, alike }: RowsToDecide,
  into: Decisions = roomFor(policy, facts.rows),
  begins: Uint8Array = new Uint8Array(0),
): Decisions {
  const chains = chainsFor(policy, begins);
  const ready = new Map<Kernel, DecideRows>();
  const kernelOrCode = (row: number): Kernel | number => {
    if (isUnreadable(row)) return verdictCode.unreadable;
    const kernel = kernelAt(row);
    return kernel instanceof DzfpError ? verdictCode.withoutValues : kernel;
  };
  let next = facts.rows === 0 ? 0 : kernelOrCode(0);
  for (let from = 0; from < facts.rows;) {
    const kernel = next;
    let to = alike ? facts.rows : from + 1;
    while (to < facts.rows && (next = kernelOrCode(to)) === kernel) to++;
    if (typeof kernel === 'number') {
      into.verdicts.fill(kernel, from, to);
      // What follows in the chain rests on this one.
      if (chains) chains.state[chains.state.length - 1] = 0;
    } else {
      let run = ready.get(kernel);
      if (!run) ready.set(kernel, (run = kernel.over(facts, into, chains)));
      run(from, to);
    }
    from = to;
  }
  return into;
}

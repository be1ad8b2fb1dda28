// Beside verify-mutation.ts, in a process of its own: z3 can fail for good after a question that took too long, and must not take the report
// with it. Is told a policy and the number of a mistake, and says what `distinguish` says.
import type { AnyFormula, AnyPlugin } from '@dzfp/core';
import { areas } from '@dzfp/dezhou/areas';
import { mutantsOf, type Mutant } from '@dzfp/testkit';
import { distinguish } from '@dzfp/testkit/prove';
import { formulasOf } from './formulas.ts';

/** Which mistake of which policy. */
export interface Asked {
  readonly policy: string;
  readonly mutant: number;
}

const formulas = new Map((areas as readonly AnyPlugin[]).flatMap(formulasOf).map((each) => [each.id, each]));

process.on('message', ({ policy: id, mutant }: Asked) => {
  const policy = formulas.get(id) as AnyFormula;
  void distinguish(policy, (mutantsOf(policy)[mutant] as Mutant).policy).then((found) => process.send?.(found));
});

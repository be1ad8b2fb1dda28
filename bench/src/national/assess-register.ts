import { decide, verdicts, type Columns } from '@dzfp/batch';
import { population } from '@dzfp/population';
import { openAnswerFiles } from './answer-files.ts';
import type { WirePools } from './draw-pools.ts';
import { lawsOfAll, type Law } from './law.ts';
import { pieceOf } from './piece.ts';
import { poolOf } from './pool.ts';
import { factsAbout } from './register-facts.ts';
import type { Totals } from './totals.ts';

/** Which register is assessed, and where its files go. */
export interface RegisterToAssess {
  readonly households: number;
  readonly seed: number;
  readonly pools: WirePools;
  readonly folder: string;
  /** How many households are in memory at once. */
  readonly atOnce: number;
  /** Is shown the facts of each piece before they are decided. */
  readonly onFacts?: (law: Law, facts: Columns) => void;
}

/** What came of a register. */
export interface AssessedRegister {
  readonly persons: number;
  readonly decisions: number;
  readonly totals: ReadonlyMap<string, Totals>;
}

/**
 * A synthetic register from end to end: households as they are made, decided by every formula policy, the decisions in a Parquet file for each
 * policy, and the totals of these files.
 */
export async function assessRegister(of: RegisterToAssess): Promise<AssessedRegister> {
  const laws = lawsOfAll().map((law) => ({ law, pool: poolOf(law, of.pools[law.policy.id] ?? []) }));
  const files = await openAnswerFiles(of.folder);
  const counted = new Map<string, Map<string, number>>();
  let [persons, decisions] = [0, 0];
  for (let from = 0; from < of.households; from += of.atOnce) {
    const size = Math.min(of.atOnce, of.households - from);
    const households = [...population({ seed: of.seed, from, households: size })];
    const piece = pieceOf(from, households);
    persons += piece.members.length;
    for (const { law, pool } of laws) {
      const facts = factsAbout(law, pool, piece);
      of.onFacts?.(law, facts);
      const decided = decide(law.policy, facts, law.bound);
      // oxlint-disable-next-line no-await-in-loop -- one piece after the other is what bounds the memory
      await files.add(law.policy, decided);
      decisions += facts.rows;
      const own = counted.get(law.policy.id) ?? new Map<string, number>();
      for (const each of verdicts) own.set(each, (own.get(each) ?? 0) + decided.counts[each]);
      counted.set(law.policy.id, own);
    }
  }
  const totals = await files.finish();
  for (const [id, { rows }] of totals) {
    const differs = verdicts.some((each) => (rows[each] ?? 0) !== counted.get(id)?.get(each));
    if (differs) throw new Error(`${id}: the file does not hold what was decided`);
  }
  return { persons, decisions, totals };
}

import { isDeepStrictEqual } from 'node:util';
import type { AnyFormula } from '@dzfp/core';
import { decidedBySql } from '../../packages/batch/fixture/decided-by-sql.ts';
import type { Engine } from '../../packages/batch/fixture/engines.ts';
import type { Mixed } from '../../packages/batch/fixture/mixed.ts';
import { referenceAnswers } from '../../packages/batch/fixture/reference.ts';

/** How many answers of PostgreSQL are not the evaluator's. */
export async function postgresqlDifferences(engine: Engine, policy: AnyFormula, piece: Mixed): Promise<number> {
  const expected = referenceAnswers(policy, piece);
  const answers = await decidedBySql(engine, policy, piece);
  return expected.filter((answer, i) => !isDeepStrictEqual(answer, answers[i])).length;
}

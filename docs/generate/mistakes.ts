import { readFileSync } from 'node:fs';
import type { MistakeCounts } from '@dzfp/handbook';

interface MutationScore {
  readonly mutants: number;
  readonly noticed: number;
  readonly same: number;
}

/** What the report of `npm run verify:mutation` counts. */
export function mistakeCounts(): MistakeCounts {
  const file = new URL('../../reports/policy-mutation.json', import.meta.url);
  const { score } = JSON.parse(readFileSync(file, 'utf8')) as { readonly score: MutationScore };
  return { made: score.mutants, noticed: score.noticed, same: score.same };
}

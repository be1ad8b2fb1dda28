import type { Situation } from '@dzfp/core';
import { Stage } from './stage.ts';

/** The stage that `education/school-stage` found for the member; nothing while it is open. */
export function stageFound(results: Situation['results']): { readonly stage?: Stage } {
  const read = Stage.safeParse(results['education/school-stage']?.['stage']);
  return read.success ? { stage: read.data } : {};
}

import { DzfpError, type Issue } from '@dzfp/core';

/** The coded problems that something runs into; none when it succeeds. Anything without a number is a defect and is thrown on. */
export function issuesOf(run: () => unknown): readonly Issue[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof DzfpError) return error.issues;
    throw error;
  }
}

import { describeIssue, wireReader, type ErrorCode, type Schema } from '@dzfp/core';
import { decidedIn, type Trial } from '../trial/trial.ts';
import fc from 'fast-check';
import { demand } from './demand.ts';
import { trialLaw, type NamedLaw } from './named-law.ts';

/** What a figure beyond the readable range gives: it says something about the size of the facts, nothing about the policy. */
const tooLarge: ReadonlySet<ErrorCode> = new Set(['DZ101', 'DZ102', 'DZ103', 'DZ111']);

/** The answer satisfies the schema that the policy declares for it: no negative aid, no rate above one. */
export const withinSchema: NamedLaw = trialLaw(
  '结果符合政策自己声明的范围',
  'the answer stays within what the policy declares for it',
  (trial) => {
    const { result, after } = decidedIn(trial);
    const { policy } = trial.specimen;
    mustRead(policy.output as Schema<unknown>, result, trial);
    if (policy.kind === 'carried') mustRead(policy.carry.state as Schema<unknown>, after, trial);
  },
);

function mustRead(schema: Schema<unknown>, wire: unknown, { specimen }: Trial): void {
  const read = wireReader(schema)(wire);
  if (read.ok) return;
  fc.pre(!read.issues.every(({ code }) => tooLarge.has(code)));
  const issues = read.issues.map((each) => describeIssue(each, 'en'));
  demand(false, () => `${specimen.policy.id} answers outside of its own schema: ${issues.join('; ')}`);
}

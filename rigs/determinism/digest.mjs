// One hash for each kind of thing that the library says about every worked example of every policy. Runs against the installed tarballs.
import { createHash } from 'node:crypto';
import { policySql } from '@dzfp/batch/sql';
import { DzfpError, describeError } from '@dzfp/core';
import { explain, explanationText, prose } from '@dzfp/core/reading';
import { areas } from '@dzfp/dezhou/areas';

const hashes = new Map();
const note = (kind, said) => {
  if (!hashes.has(kind)) hashes.set(kind, createHash('sha256'));
  hashes.get(kind).update(typeof said === 'string' ? said : JSON.stringify(said));
};
const attempt = (kind, of) => {
  try {
    note(kind, of());
  } catch (error) {
    if (!(error instanceof DzfpError)) throw error;
    for (const language of ['zh', 'en']) note('errors', describeError(error, language));
  }
};

for (const policy of areas.flatMap((area) => area.policies)) {
  const formula = policy.kind !== 'procedure';
  if (formula) for (const language of ['zh', 'en']) attempt('prose', () => prose(policy, language));
  for (const { input, before, parameters } of policy.examples) {
    const state = policy.kind === 'carried' ? { ...policy.carry.start, ...before } : undefined;
    attempt('results', () => policy.with(parameters).evaluate(input, state));
    if (!formula) continue;
    for (const language of ['zh', 'en'])
      attempt('explanations', () => explanationText(explain(policy.with(parameters), input, state), language));
    for (const dialect of ['duckdb', 'postgresql', 'spark'])
      attempt('sql', () => policySql(policy.with(parameters), { dialect, relation: 'facts' }).statement);
  }
}
const digests = [...hashes].map(([kind, hash]) => `${kind} ${hash.digest('hex').slice(0, 16)}`);
console.log(digests.toSorted((a, b) => (a < b ? -1 : 1)).join(', '));

// Proves the policies of the site anew, those alone whose rule, laws or values are not what the report speaks of.
import { writeFileSync } from 'node:fs';
import { DzfpError, type AnyPolicy, type BoundBase } from '@dzfp/core';
import { policiesOf } from '@dzfp/handbook';
import { endZ3, proveAll, whatIsProved, type PolicyProofs } from '@dzfp/testkit/prove';
import { edition } from './edition.ts';
import { readReport, reportFile, type ProofReport } from './proofs.ts';

const timeout = 10_000;
const of = edition('en');
const known = readReport().policies;
const policies: PolicyProofs[] = [];
for (const policy of policiesOf(of)) {
  const bound = valued(policy);
  if (bound === undefined) continue;
  const proofs =
    known.find((each) => each.policy === policy.id && each.proved === whatIsProved(bound)) ??
    // oxlint-disable-next-line no-await-in-loop -- one solver answers one question after another
    (await proveAll(bound, timeout));
  policies.push(proofs);
  // oxlint-disable-next-line no-console -- a run takes minutes
  console.log(policy.id, proofs.lines.map(({ outcome }) => outcome).join(' '));
}
await endZ3();
const { on, jurisdiction } = of;
const report: ProofReport = { on, jurisdiction, solver: 'z3-solver 5.2.0', timeout, policies };
writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`);

/** A formula with its values; nothing for a procedure, or where the book has no value. */
function valued(policy: AnyPolicy): BoundBase | undefined {
  if (policy.kind === 'procedure') return undefined;
  try {
    return policy.in(of);
  } catch (error) {
    if (error instanceof DzfpError && error.issues.every(({ code }) => code === 'DZ401')) return undefined;
    throw error;
  }
}

import { readFileSync } from 'node:fs';
import type { PolicyProofs } from '@dzfp/testkit/prove';

/** What the prover found of all policies with the values of this site; `npm run prove` writes it anew. */
export interface ProofReport {
  readonly on: string;
  readonly jurisdiction: string;
  readonly solver: string;
  /** Milliseconds that each question to the solver had. */
  readonly timeout: number;
  readonly policies: readonly PolicyProofs[];
}

/** Where the report is kept. */
export const reportFile: URL = new URL('../proofs.json', import.meta.url);

/** Reads the report that is kept beside the site. */
export function readReport(): ProofReport {
  return JSON.parse(readFileSync(reportFile, 'utf8')) as ProofReport;
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordShapeOf } from '@dzfp/core';
import type { Columns } from '@dzfp/batch';
import { sharedSettlement } from '../peers/claim-dzfp.ts';
import { claimSource, tiers } from '../workload/claim.ts';

/** Amounts of a claim in fen. */
export const amounts = ['totalCost', 'inPolicyCost', 'criticalBase', 'supplementBase', 'granted'] as const;
/** Tier by its place, class 0 for poor and 1 for others, insured 0 or 1. */
export const codes = ['tier', 'benefitClass', 'insured'] as const;

/** Many claims in columns, in memory that threads share. */
export interface ClaimColumns {
  readonly rows: number;
  readonly amounts: Readonly<Record<(typeof amounts)[number], Float64Array>>;
  readonly codes: Readonly<Record<(typeof codes)[number], Uint8Array>>;
}

/** So many claims of the shared workload. */
export function claimColumns(rows: number): ClaimColumns {
  const number = (): Float64Array => new Float64Array(new SharedArrayBuffer(rows * 8));
  const code = (): Uint8Array => new Uint8Array(new SharedArrayBuffer(rows));
  const made: ClaimColumns = {
    rows,
    amounts: {
      totalCost: number(),
      inPolicyCost: number(),
      criticalBase: number(),
      supplementBase: number(),
      granted: number(),
    },
    codes: { tier: code(), benefitClass: code(), insured: code() },
  };
  const next = claimSource();
  for (let i = 0; i < rows; i++) {
    const claim = next();
    for (const name of amounts) made.amounts[name][i] = claim[name];
    made.codes.tier[i] = tiers.indexOf(claim.tier);
    made.codes.benefitClass[i] = claim.benefitClass === 'poor' ? 0 : 1;
    made.codes.insured[i] = claim.insured ? 1 : 0;
  }
  return made;
}

/** The same columns as the facts of the policy. */
export function factsOf({ rows, amounts: of, codes: coded }: ClaimColumns): Columns {
  const number = (values: Float64Array) => ({ kind: 'number', values }) as const;
  const code = (values: Uint8Array) => ({ kind: 'code', values, unknown: 255, none: 254 }) as const;
  return {
    shape: recordShapeOf(sharedSettlement.input),
    rows,
    fields: {
      totalCost: number(of.totalCost),
      inPolicyCost: number(of.inPolicyCost),
      criticalBase: number(of.criticalBase),
      supplementBase: number(of.supplementBase),
      granted: number(of.granted),
      tier: code(coded.tier),
      benefitClass: code(coded.benefitClass),
      insured: code(coded.insured),
    },
  };
}

/** Writes each column into a file of its own: amounts as doubles, codes as bytes. */
export function saveColumns({ amounts: of, codes: coded }: ClaimColumns, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, values] of [...Object.entries(of), ...Object.entries(coded)]) {
    writeFileSync(join(folder, name), new Uint8Array(values.buffer));
  }
}

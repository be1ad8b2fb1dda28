import type { DuckDBConnection } from '@duckdb/node-api';
import type { AnyFormula } from '@dzfp/core';
import { formulas } from '../../packages/batch/fixture/formulas.ts';
import type { Mixed } from '../../packages/batch/fixture/mixed.ts';
import { byStatement } from './case.ts';
import { seedOf, spread } from './draw.ts';
import { prepare, type Prepared } from './prepare.ts';

/** The policy by which the register of households is decided: it reads two lists and adds up amounts. */
const netIncome = 'pathway/net-income';
const drawnRecords = 4000;
const piece = 50_000;
/** So many tasks read the register: there is a middle in which an executor can be killed. */
const files = 24;

/** A register of households, decided piece by piece; on Spark an executor is killed over it. */
export function households(connection: DuckDBConnection, count: number, folder: string): Promise<Prepared> {
  const policy = new Map(formulas).get(netIncome) as AnyFormula;
  const seed = seedOf(policy, drawnRecords);
  const pieces = function* (): Generator<Mixed> {
    for (let first = 0; first < count; first += piece) {
      yield spread(policy, seed, first, Math.min(piece, count - first));
    }
  };
  const register = { name: 'households', kill: true, files, pieces: pieces() };
  return prepare(connection, byStatement(policy, seed.bound, register), folder);
}

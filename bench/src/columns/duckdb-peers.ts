import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { policySql } from '@dzfp/batch/sql';
import { boundSettlement } from '../peers/claim-dzfp.ts';
import { figures, tiers } from '../workload/claim.ts';
import { amounts, type ClaimColumns } from './claim-columns.ts';
import { fastestOf, outcomes, type Peer, type PeerKind } from './peer.ts';

const { create, statement } = policySql(boundSettlement(), { dialect: 'duckdb', relation: 'claim' });

const percent = (amount: string, rate: string | number): string => `((${amount}) * ${rate} + 50) // 100`;
const byTier = (of: Readonly<Record<string, number>>): string =>
  `CASE tier ${tiers.map((tier) => `WHEN '${tier}' THEN ${of[tier]}`).join(' ')} END::BIGINT`;
const poor = "benefit_class = 'poor'";
const byClass = (ofPoor: string | number, others: string | number): string =>
  `CASE WHEN ${poor} THEN ${ofPoor} ELSE ${others} END`;

/** What the bands give beyond their bounds: the rate of the first on all, then its rises. */
function banded(base: string, benefitClass: 'poor' | 'others'): string {
  const rates = figures.criticalRates[benefitClass];
  const lows = [figures.criticalDeductible[benefitClass], ...figures.criticalBounds];
  const terms = rates.map((rate, band) => `greatest(${base} - ${lows[band]}, 0) * ${rate - (rates[band - 1] ?? 0)}`);
  return `(${terms.join(' + ')} + 50) // 100`;
}
const critical = (base: string): string =>
  byClass(banded(base, 'poor'), `least(${banded(base, 'others')}, ${figures.criticalCap.others})`);
const supplement = (base: string): string =>
  `least((greatest(${base} - ${figures.supplementDeductible}, 0) + 1) // 2, ${figures.supplementCap})`;

/** The same rule written by hand: whole numbers, one step after another. */
const byHand = `
WITH a AS (SELECT *, least(${byTier(figures.rate)} + ${byClass(figures.uplift.poor, 0)}, ${figures.rateCap}) AS rate,
    greatest(in_policy_cost - ${byTier(figures.deductible)}, 0) AS covered FROM claim),
 b AS (SELECT *, least(${percent('covered', 'rate')}, ${figures.basicCap}) AS basic FROM a),
 c AS (SELECT *, ${critical('(critical_base + in_policy_cost - basic)')} - ${critical('critical_base')} AS critical FROM b),
 d AS (SELECT *, in_policy_cost - basic - critical AS left1 FROM c),
 e AS (SELECT *, ${byClass(percent('left1', figures.reliefRate.poor), 0)} AS relief FROM d),
 f AS (SELECT *, ${byClass(`least(${percent('left1 - relief', figures.assistanceRate.poor)}, ${figures.assistanceCap})`, 0)} AS assistance FROM e),
 g AS (SELECT *, least(granted, left1 - relief - assistance) AS social FROM f),
 h AS (SELECT *, left1 - relief - assistance - social AS left2 FROM g),
 i AS (SELECT *, CASE WHEN insured THEN ${supplement('(supplement_base + left2)')} - ${supplement('supplement_base')} ELSE 0 END AS supplement FROM h)
SELECT row_id, basic, critical, relief, assistance, social, supplement, left2 - supplement AS burden,
  total_cost - in_policy_cost AS out_of_policy, (left2 - supplement) * 100 < in_policy_cost * ${figures.limit} AS below_limit FROM i`;

/** Statements that settle a table into a table, in one thread of DuckDB, which runs in this process. */
export const handWrittenSql: PeerKind = {
  implementation: 'DuckDB SQL, by hand',
  prepare: (claims) => prepared(claims, byHand),
};

export const generatedSql: PeerKind = {
  implementation: '@dzfp/batch, DuckDB SQL',
  prepare: (claims) => prepared(claims, statement),
};

async function prepared(claims: ClaimColumns, select: string): Promise<Peer> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(create);
  await fill(connection, claims);
  const settle = (): Promise<unknown> => connection.run(`CREATE OR REPLACE TABLE settled AS ${select}`);
  return {
    pass: () => fastestOf(settle),
    outcome: async () => {
      await settle();
      const names = outcomes.map((name) => name.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`));
      const answer = await connection.runAndReadAll(`SELECT ${names.join(', ')} FROM settled ORDER BY row_id`);
      return answer.getColumns().map((column) => column.map(Number));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

async function fill(connection: DuckDBConnection, { rows, amounts: of, codes }: ClaimColumns): Promise<void> {
  const appender = await connection.createAppender('claim');
  for (let i = 0; i < rows; i++) {
    appender.appendBigInt(BigInt(i));
    for (const name of amounts) appender.appendBigInt(BigInt(of[name][i] as number));
    appender.appendVarchar(tiers[codes.tier[i] as number] as string);
    appender.appendVarchar(codes.benefitClass[i] === 0 ? 'poor' : 'others');
    appender.appendBoolean(codes.insured[i] === 1);
    appender.endRow();
  }
  appender.closeSync();
}

import { recordShapeOf, type BoundBase } from '@dzfp/core';
import { insideFor, type BoundFormula } from '@dzfp/core/plan';
import { carriedSql } from './carried-sql.ts';
import type { InForce } from './checked-facts.ts';
import { dialects, type DialectName } from './dialect.ts';
import { comment } from './identifier.ts';
import type { LawPeriod } from './law-period.ts';
import { plainSql } from './plain-sql.ts';
import { createRelations, ownNames, relationsOf, type Relation } from './relation.ts';
import { ofOneLaw } from './sql-source.ts';

/** A policy in SQL. */
export interface PolicySql {
  /** One statement: a row for each record, with `row_id`, `row_verdict` and the figures. */
  readonly statement: string;
  /** The relations that it reads: the records, and one for each of their lists. */
  readonly relations: readonly [Relation, ...Relation[]];
  /** The statements that make those relations, for who has none yet. */
  readonly create: string;
}

/** How a policy is written. */
export interface SqlOptions {
  readonly dialect: DialectName;
  /** What the relation of the records is called, `facts` when left out; its lists are called `facts_…`. */
  readonly relation?: string;
  /** The days on which the values hold (see `lawPeriod`); a record of another day is set aside as `withoutValues`. All days when left out. */
  readonly period?: LawPeriod;
}

/**
 * Writes a bound policy as one SQL statement: whole numbers only, one subselect for each layer of shared steps, unknown as NULL, the
 * items of a carried policy by a recursive query.
 *
 * @throws DzfpError DZ503 for a procedure, DZ303 where a figure would not fit into 38 digits
 * @throws TypeError for facts that have no form in relations: records that may be missing, lists within lists
 *
 * @example
 * ```ts
 * import { lawPeriod, policySql } from '@dzfp/batch/sql';
 * import { illustrative } from '@dzfp/dezhou';
 * import { premiumSubsidy } from '@dzfp/medical';
 *
 * const setting = { book: illustrative, jurisdiction: '371400', on: '2018-07-01' };
 * const { bound, period } = lawPeriod(premiumSubsidy, setting);
 * const { statement } = policySql(bound, { dialect: 'duckdb', relation: 'people', period });
 * statement.includes('FROM people AS f') // => true
 * ```
 */
export function policySql(bound: BoundBase, options: SqlOptions): PolicySql {
  const formula = insideFor(bound, 'sql');
  const dialect = dialects[options.dialect];
  const name = options.relation ?? 'facts';
  if (isOwnName(name)) throw new TypeError(`${name} is a name of the statement itself`);
  const relations = relationsOf(recordShapeOf(formula.policy.input), name);
  const { on } = formula.policy;
  const inForce: InForce =
    options.period && on !== undefined ? { by: 'period', on, period: options.period } : { by: 'all' };
  const write = formula.policy.kind === 'carried' ? carriedSql : plainSql;
  return {
    statement: [...heading(formula, options.period), write(ofOneLaw(formula), relations, inForce, dialect)].join('\n'),
    relations,
    create: createRelations(relations, dialect),
  };
}

function isOwnName(name: string): boolean {
  return /^(?:facts_checked|facts_read|layer_\d+|chains?_?\w*)$/iu.test(name) || ownNames.some((own) => own === name);
}

/** What the statement is about: the policy, its clauses, and its values with where they are from. */
function heading({ policy, values }: BoundFormula, period: LawPeriod | undefined): readonly string[] {
  return [
    comment(`${policy.id} ${policy.title.zh} · ${policy.title.en}`),
    comment(`clauses ${policy.clauses.join(', ')}`),
    ...(period ? [comment(`values in force from ${period.from ?? '…'} to ${period.to ?? '…'}`)] : []),
    ...Object.values(values).map(({ parameter, wire, source }) =>
      comment(`${parameter.id} ${JSON.stringify(wire)}${source ? ` (${source.key} ${source.title})` : ''}`),
    ),
  ];
}

import { recordShapeOf, type AnyFormula } from '@dzfp/core';
import { inOrderOfNeeds, insideFor, type BoundFormula } from '@dzfp/core/plan';
import { carriedSql } from './carried-sql.ts';
import type { InForce } from './checked-facts.ts';
import { dialects, type Dialect, type DialectName } from './dialect.ts';
import { comment, quoted, snake } from './identifier.ts';
import { lawRelation, type LawRelation } from './law-relation.ts';
import { lawsOf, type LawSetting } from './law.ts';
import { plainSql } from './plain-sql.ts';
import { createRelations, relationsOf, type Relation } from './relation.ts';
import { ofLaws } from './sql-source.ts';

/** A policy as a view over its records and the values of all places and days. */
export interface PolicyView {
  readonly policy: string;
  /** What the view is called: `medical_premium_subsidy`. */
  readonly name: string;
  /** The statement that makes the view. */
  readonly view: string;
  /** The relations of the facts, `…_facts` and one for each of their lists. */
  readonly relations: readonly [Relation, ...Relation[]];
  /** The statements that make those relations; each record has a `row_place`, and a `row_on` where the policy names no day of its facts. */
  readonly create: string;
  /** The relation of the values. */
  readonly values: LawRelation;
}

/** Which places and days views are for, and in which dialect. */
export interface ViewOptions extends LawSetting {
  readonly dialect: DialectName;
}

/**
 * Writes policies as views (政策视图), each after those whose results it needs. A view joins every record to the values of its place and
 * day, so that one statement stands for all periods of the law; a record of a place or day without values is `withoutValues`.
 *
 * @throws DzfpError DZ503 for a procedure, DZ303 where a figure would not fit into 38 digits, what the book lacks for all places
 * @throws TypeError for facts that have no form in relations
 *
 * @example
 * ```ts
 * import { policyViews } from '@dzfp/batch/sql';
 * import { illustrative } from '@dzfp/dezhou';
 * import { premiumSubsidy } from '@dzfp/medical';
 *
 * const options = { book: illustrative, places: ['371400', '371402'], dialect: 'spark' } as const;
 * const [subsidy] = policyViews([premiumSubsidy], options);
 * subsidy?.view.includes('CREATE VIEW medical_premium_subsidy AS') // => true
 * ```
 */
export function policyViews(policies: readonly AnyFormula[], options: ViewOptions): readonly PolicyView[] {
  const { dialect, ...setting } = options;
  return inOrderOfNeeds(policies).map((policy) => viewOf(policy as AnyFormula, setting, dialects[dialect]));
}

function viewOf(policy: AnyFormula, setting: LawSetting, dialect: Dialect): PolicyView {
  const name = snake(policy.id);
  const laws = lawsOf(policy, setting);
  const formulas = laws.map(({ bound }) => insideFor(bound, 'sql')) as [BoundFormula, ...BoundFormula[]];
  const source = ofLaws(formulas);
  const { columns } = source.laws;
  const values = lawRelation(`${name}_values`, laws, columns, dialect);
  const relations = relationsOf(recordShapeOf(policy.input), `${name}_facts`);
  const inForce: InForce = {
    by: 'relation',
    on: policy.on,
    relation: values.name,
    columns: columns.flatMap((column) => [column.name, ...(column.noneName === null ? [] : [column.noneName])]),
  };
  const write = policy.kind === 'carried' ? carriedSql : plainSql;
  const heading = [
    comment(`${policy.id} ${policy.title.zh} · ${policy.title.en}`),
    comment(`clauses ${policy.clauses.join(', ')}`),
    ...Object.values(formulas[0].values).map(({ parameter: { id, title, clause }, wire }) => {
      const value = columns.some((column) => column.parameter === id) ? values.name : JSON.stringify(wire);
      return comment(`${id} ${title.zh} · ${title.en} (clause ${clause}): ${value}`);
    }),
  ];
  const own = [`row_place ${dialect.text} NOT NULL`, ...(policy.on === undefined ? ['row_on DATE NOT NULL'] : [])];
  return {
    policy: policy.id,
    name,
    view: [
      `CREATE VIEW ${quoted(name, dialect.quote)} AS`,
      ...heading,
      write(source, relations, inForce, dialect),
    ].join('\n'),
    relations,
    create: createRelations(relations, dialect, own),
    values,
  };
}

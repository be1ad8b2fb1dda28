/**
 * The same policies in SQL, for DuckDB, PostgreSQL and Spark.
 *
 * @module @dzfp/batch/sql
 */
export { dialectNames, type DialectName } from './dialect.ts';
export { lawPeriod, type LawPeriod } from './law-period.ts';
export { policySql, type PolicySql, type SqlOptions } from './policy-sql.ts';
export type { Relation, RelationColumn } from './relation.ts';
export type { LawRelation } from './law-relation.ts';
export type { LawSetting } from './law.ts';
export { policyViews, type PolicyView, type ViewOptions } from './policy-views.ts';

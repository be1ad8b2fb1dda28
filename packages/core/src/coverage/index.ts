/**
 * Coverage of a named base: reached, lawful exception, unknown, gap.
 *
 * @module @dzfp/core/coverage
 */
export { byArea, type AreaCoverage, type AreaLevel } from './by-area.ts';
export { coverageOf } from './coverage-of.ts';
export { Coverage, CoverageOfArea } from './coverage-schema.ts';
export type { Base, CoverageState, Excepted, Member, Named, RateBase } from './coverage.ts';
export { mergeCoverage } from './merge.ts';
export { rateNames } from './rate-names.ts';
export { Wording } from './wording-schema.ts';

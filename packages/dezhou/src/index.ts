/**
 * 德州参数册: values with source, period and standing for the policies of `@dzfp`, the opt-in illustrative set, and the published
 * sets of other cities.
 *
 * @module @dzfp/dezhou
 */
export { dezhou } from './dezhou.ts';
export { illustrative } from './illustrative.ts';
export { jining } from './jining.ts';
export { linyi } from './linyi.ts';
export { sources } from './sources.ts';

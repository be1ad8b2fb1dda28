/**
 * 产业扶贫: industry (area 3).
 *
 * @module @dzfp/industry
 */
export { industry } from './plugin.ts';

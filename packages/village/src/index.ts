/**
 * 贫困村提升: villages (area 4).
 *
 * @module @dzfp/village
 */
export { village } from './plugin.ts';

/**
 * 扶贫协作: cooperation (area 11).
 *
 * @module @dzfp/cooperation
 */
export { cooperation } from './plugin.ts';

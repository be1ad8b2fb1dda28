/**
 * 社会扶贫: society (area 10).
 *
 * @module @dzfp/society
 */
export { society } from './plugin.ts';

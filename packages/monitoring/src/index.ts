/**
 * 长效机制: monitoring (area 12).
 *
 * @module @dzfp/monitoring
 */
export { monitoring } from './plugin.ts';

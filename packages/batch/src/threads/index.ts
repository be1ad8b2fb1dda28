/**
 * 多线程测算: the same decisions by several threads at once, over columns in memory that they share.
 *
 * @module @dzfp/batch/threads
 */
export { openThreads, type Progress, type ThreadOptions, type Threads } from './open-threads.ts';
export { shareColumns } from './share.ts';

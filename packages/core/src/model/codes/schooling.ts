import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** Highest schooling (文化程度). */
export type Schooling = 'preschool' | 'illiterate' | 'primary' | 'junior' | 'senior' | 'college';

/**
 * Schooling (文化程度): the register list of six values. Standing: assumed. It is coarser than GB/T 4658.
 */
export const schooling: Schema<Schooling> = choice<Readonly<Record<Schooling, Text>>>('文化程度', 'schooling', {
  preschool: text('学龄前儿童', 'child below school age'),
  illiterate: text('文盲或半文盲', 'illiterate or half-illiterate'),
  primary: text('小学', 'primary school'),
  junior: text('初中', 'junior middle school'),
  senior: text('高中', 'senior middle school'),
  college: text('大专及以上', 'college or above'),
});

import { text, type Text } from '@dzfp/core';
import type { Severity } from './finding.ts';

/** What reading can find: how bad it is, what it means, what to do. */
export interface ReadingKind {
  readonly severity: Severity;
  readonly message: Text;
  readonly mend: Text;
}

/** What to do where only the papers can say what is right. */
export const askOffice: Text = text(
  '请核对原始材料后填写，不要猜填。',
  'Compare with the papers and write it; do not guess.',
);

/** What to do where something was understood although it is not in the usual form. */
export const writeUsual: Text = text('读数无误，建议按规范改写。', 'It was understood; write it in the usual form.');

/** Declares what reading can find. */
export function readingKind(severity: Severity, zh: string, en: string, mend: Text): ReadingKind {
  return { severity, message: text(zh, en), mend };
}

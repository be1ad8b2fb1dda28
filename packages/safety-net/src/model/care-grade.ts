import { choice, text, type Schema, type Text } from '@dzfp/core';

/** How far somebody in extreme difficulty can look after himself. */
export type CareGrade = 'selfCare' | 'partly' | 'wholly';

/** 生活自理能力: the three grades that care money follows. */
export const CareGrade: Schema<CareGrade> = choice<Readonly<Record<CareGrade, Text>>>('生活自理能力', 'grade of care', {
  selfCare: text('能自理', 'looks after himself'),
  partly: text('部分丧失自理能力', 'partly unable'),
  wholly: text('完全丧失自理能力', 'wholly unable'),
});

import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** Safety grade of a dwelling (危房等级). */
export type HouseGrade = 'A' | 'B' | 'C' | 'D' | 'notAppraised';

/**
 * Dwelling grade (危房等级): A and B are safe, C needs repair, D rebuilding; and not appraised, which is neither safe nor unsafe.
 * Standing: assumed as a list of the register.
 */
export const houseGrade: Schema<HouseGrade> = choice<Readonly<Record<HouseGrade, Text>>>('危房等级', 'dwelling grade', {
  A: text('A', 'grade A'),
  B: text('B', 'grade B'),
  C: text('C', 'grade C'),
  D: text('D', 'grade D'),
  notAppraised: text('未鉴定', 'not appraised'),
});

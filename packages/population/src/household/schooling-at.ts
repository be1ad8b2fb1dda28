import type { InSchool, Schooling } from '@dzfp/core/model';
import type { Draws } from '../draw/draws.ts';

const grades: readonly InSchool[] = [
  'notInSchool',
  'notInSchool',
  'notInSchool',
  'preschool',
  'preschool',
  'preschool',
  'primary1',
  'primary2',
  'primary3',
  'primary4',
  'primary5',
  'primary6',
  'junior1',
  'junior2',
  'junior3',
  'senior1',
  'senior2',
  'senior3',
];

const vocational: readonly InSchool[] = ['vocational1', 'vocational2', 'vocational3'];

/** The grade of an age: everybody is in school from 3 to 17, a third of the last three years in vocational school (assumed). */
export function gradeAt(age: number, draw: Draws): InSchool {
  const other = draw();
  if (age >= 15 && age <= 17 && other < 1 / 3) return vocational[age - 15] as InSchool;
  if (age >= 18 && age <= 21 && other < 0.4) return other < 0.2 ? 'higherVocational' : 'undergraduate';
  return grades[age] ?? 'notInSchool';
}

/** The schooling that goes with it (assumed). */
export function schoolingAt(age: number, inSchool: InSchool, draw: Draws): Schooling {
  const luck = draw();
  if (age < 6) return 'preschool';
  if (age < 15) return age < 12 ? 'primary' : 'junior';
  if (inSchool === 'higherVocational' || inSchool === 'undergraduate') return 'college';
  if (age < 18) return 'senior';
  if (age < 60) return luck < 0.2 ? 'primary' : luck < 0.8 ? 'junior' : 'senior';
  return luck < 0.4 ? 'illiterate' : luck < 0.85 ? 'primary' : 'junior';
}

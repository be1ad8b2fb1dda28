import type { Relation, Sex } from '@dzfp/core/model';
import type { Draws } from '../draw/draws.ts';
import { between } from '../draw/picker.ts';
import type { AgeClass } from '../margin/margins.ts';

/** Who somebody is in a family: what follows from the age class and who is there already. */
export interface FamilyPlace {
  readonly relation: Relation;
  readonly sex: Sex;
  readonly age: number;
}

const oldest = 95;
/** A head below 60 is old enough to have a child of 14. */
const youngestHead = 33;

/** The head: 33 or older. Older ages are rarer. */
export function headOf(ageClass: Exclude<AgeClass, 'child'>, sex: Sex, draw: Draws): FamilyPlace {
  return { relation: 'head', sex, age: ageClass === 'adult' ? between(youngestHead, 59, draw) : elderAge(60, draw) };
}

/** Another member beside the head and those there are. Nobody is a child of somebody less than 18 years older. */
export function memberOf(
  ageClass: AgeClass,
  sex: Sex,
  there: readonly [FamilyPlace, ...FamilyPlace[]],
  draw: Draws,
): FamilyPlace {
  const [head] = there;
  const has = (relation: Relation): boolean => there.some((each) => each.relation === relation);
  const young = head.age < 60;
  const married = has('spouse');
  if (ageClass === 'child') {
    const age = between(0, 14, draw);
    const [boy, girl] = young ? (['son', 'daughter'] as const) : (['sonsSon', 'sonsDaughter'] as const);
    return { relation: sex === 'male' ? boy : girl, sex, age };
  }
  if ((ageClass === 'adult') === young && !married) {
    const near = head.age + between(-4, 4, draw);
    return { relation: 'spouse', sex: otherThan(head.sex), age: young ? Math.min(59, near) : Math.max(60, near) };
  }
  if (ageClass === 'adult') {
    const age = between(15, Math.min(59, head.age - 18), draw);
    return { relation: sex === 'male' ? 'son' : 'daughter', sex, age };
  }
  if (!young) return { relation: 'sibling', sex, age: elderAge(60, draw) };
  if (has('father') && has('mother')) return { relation: 'other', sex, age: elderAge(60, draw) };
  const parent = has('father') || (sex === 'female' && !has('mother')) ? 'mother' : 'father';
  return {
    relation: parent,
    sex: parent === 'mother' ? 'female' : 'male',
    age: elderAge(Math.max(60, head.age + 18), draw),
  };
}

/** A student of an upper grade (15 to 17), for a household that the cost of schooling has made poor. */
export function studentOf(sex: Sex, head: FamilyPlace, draw: Draws): FamilyPlace {
  const age = between(15, Math.min(17, head.age - 18), draw);
  return { relation: sex === 'male' ? 'son' : 'daughter', sex, age };
}

function elderAge(least: number, draw: Draws): number {
  return least + Math.floor((oldest + 1 - least) * draw() ** 2);
}

function otherThan(sex: Sex): Sex {
  return sex === 'male' ? 'female' : 'male';
}

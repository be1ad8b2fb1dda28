import type { Cause } from '@dzfp/core/model';
import type { Draws } from '../draw/draws.ts';
import { picker } from '../draw/picker.ts';
import { ages, meanSize, sexes, type AgeClass } from '../margin/margins.ts';
import { sharesOf } from '../margin/margin.ts';
import { headOf, memberOf, studentOf, type FamilyPlace } from './place-in-family.ts';

/** How many heads are 60 or older: assumed. */
const oldHeads = 0.35;

const pickSex = picker(Object.entries(sharesOf(sexes)) as ['male' | 'female', number][]);
const pickHead = picker<'adult' | 'elder'>([
  ['adult', 1 - oldHeads],
  ['elder', oldHeads],
]);
const pickOther = picker<AgeClass>(sharesBesideHeads());

/** The members besides the heads have the ages that are left over: heads and the others together keep the margin. */
function sharesBesideHeads(): readonly (readonly [AgeClass, number])[] {
  const { child, adult, elder } = sharesOf(ages);
  const heads = 1 / meanSize;
  return [
    ['child', child],
    ['adult', adult - heads * (1 - oldHeads)],
    ['elder', elder - heads * oldHeads],
  ];
}

/** So many members, the head first. A household that is poor for the cost of schooling has a student. */
export function familyOf(size: number, cause: Cause, draw: Draws): readonly FamilyPlace[] {
  const family: [FamilyPlace, ...FamilyPlace[]] = [headOf(pickHead(draw), pickSex(draw), draw)];
  if (cause === 'schooling' && size > 1) family.push(studentOf(pickSex(draw), family[0], draw));
  while (family.length < size) family.push(memberOf(pickOther(draw), pickSex(draw), family, draw));
  return family;
}

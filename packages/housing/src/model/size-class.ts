import { choice, number, text, type ChoiceTerm, type CountTerm, type Schema, type Text, label } from '@dzfp/core';

/** The rows of the table of areas; above three persons it counts by head. */
export type SizeClass = 'one' | 'two' | 'three' | 'more';

/** 家庭人口分档. */
export const SizeClass: Schema<SizeClass> = choice<Readonly<Record<SizeClass, Text>>>('家庭人口', 'household size', {
  one: text('1人户', 'one person'),
  two: text('2人户', 'two persons'),
  three: text('3人户', 'three persons'),
  more: text('3人以上户（按人均）', 'more than three persons, by head'),
});

/** The row of a household. */
export function sizeClassOf(persons: CountTerm): ChoiceTerm<SizeClass> {
  const row = (name: SizeClass): ChoiceTerm<SizeClass> => label(SizeClass, name);
  const fromTwo = persons
    .equals(number(2))
    .choose(row('two'), persons.equals(number(3)).choose(row('three'), row('more')));
  return persons.equals(number(1)).choose(row('one'), fromTwo).as('人口分档', 'size class');
}

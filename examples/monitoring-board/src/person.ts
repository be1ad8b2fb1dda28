import type { Wire } from '@dzfp/core';
import { maskCitizenNumber, type Person } from '@dzfp/core/model';
import type { Sight } from './officer.ts';

/** A person as an officer may see one. */
export interface ShownPerson {
  readonly name: string;
  readonly number: string;
}

/** Hides what the role may not see: of a name the first character stays, of a number its area. */
export function shownPerson({ name, citizenNumber }: Wire<Person>, { names, numbers }: Sight): ShownPerson {
  const [first = ''] = name;
  return {
    name: names ? name : `${first}**`,
    number: numbers ? citizenNumber : maskCitizenNumber(citizenNumber),
  };
}

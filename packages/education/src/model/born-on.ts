import { printDay, type Wire } from '@dzfp/core';
import { readCitizenNumber, type Person } from '@dzfp/core/model';

/** The birth date of a member as the register says it, or as the citizen number does; nothing when neither can be read. */
export function bornOn({ bornOn: recorded, citizenNumber }: Wire<Person>): { readonly bornOn?: string } {
  if (recorded !== undefined) return { bornOn: recorded };
  const read = readCitizenNumber(citizenNumber);
  return read.ok ? { bornOn: printDay(read.value.bornOn) } : {};
}

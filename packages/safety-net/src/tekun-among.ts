import type { Wire } from '@dzfp/core';
import type { Person } from '@dzfp/core/model';

/** How many members are held as tekun (特困); nothing when it is not known of one of them. */
export function tekunAmong(members: readonly Wire<Person>[]): { readonly tekunMembers?: number } {
  if (members.some(({ tekun }) => tekun === undefined)) return {};
  return { tekunMembers: members.filter(({ tekun }) => tekun === true).length };
}

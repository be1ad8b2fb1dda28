import type { Wire } from '@dzfp/core';
import type { CivilAffairsCategory, Household, Person } from '@dzfp/core/model';

/**
 * What the register says for aid (建档立卡、民政、残疾): a household that was lifted and whose policies have ended is no longer aided for
 * being registered. What the register leaves open stays open.
 */
export function registerStatus(
  { status }: Wire<Household>,
  { dibao, tekun, disabilityLevel }: Wire<Person>,
): {
  readonly registered: boolean;
  readonly civilAffairs?: CivilAffairsCategory;
  readonly disabled?: boolean;
} {
  const category: CivilAffairsCategory | undefined =
    tekun === true ? 'tekun' : dibao === true ? 'dibao' : tekun === false && dibao === false ? 'none' : undefined;
  return {
    registered: status !== 'liftedWithoutPolicy',
    ...(category === undefined ? {} : { civilAffairs: category }),
    ...(disabilityLevel === undefined ? {} : { disabled: disabilityLevel !== null }),
  };
}

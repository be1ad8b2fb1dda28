import type { Situation, Wire } from '@dzfp/core';
import type { CivilAffairsCategory } from '@dzfp/core/model';

/** What the register says of a member's two identities; what it leaves open is left out. */
export interface RegisterIdentity {
  readonly registered: boolean;
  readonly civilAffairs: CivilAffairsCategory;
}

/** 身份事实: every status of the register but "lifted, policies ended" has policies in force. */
export function identityInRegister({ household, member }: Situation): Partial<Wire<RegisterIdentity>> {
  const { dibao, tekun } = member;
  const registered = household.status !== 'liftedWithoutPolicy';
  if (tekun === true) return { registered, civilAffairs: 'tekun' };
  if (tekun === undefined || dibao === undefined) return { registered };
  return { registered, civilAffairs: dibao ? 'dibao' : 'none' };
}

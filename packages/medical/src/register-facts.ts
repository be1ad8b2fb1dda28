import type { Situation, Wire } from '@dzfp/core';
import type { CivilAffairsCategory } from '@dzfp/core/model';

/** What the register says of a member's two identities; what it leaves open is left out. */
export interface RegisterIdentity {
  readonly registered: boolean;
  readonly civilAffairs: CivilAffairsCategory;
}

/** 建档立卡身份: every status of the register but "lifted, policies ended" has policies in force. */
export function registeredInForce({ household }: Situation): Pick<Wire<RegisterIdentity>, 'registered'> {
  return { registered: household.status !== 'liftedWithoutPolicy' };
}

/** 身份事实: what the register says of both identities. */
export function identityInRegister(situation: Situation): Partial<Wire<RegisterIdentity>> {
  const { dibao, tekun } = situation.member;
  const { registered } = registeredInForce(situation);
  if (tekun === true) return { registered, civilAffairs: 'tekun' };
  if (tekun === undefined || dibao === undefined) return { registered };
  return { registered, civilAffairs: dibao ? 'dibao' : 'none' };
}

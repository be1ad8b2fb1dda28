import type { Wire } from '@dzfp/core';
import type { Household } from '@dzfp/core/model';
import type { RecipientClass } from './model/recipient-class.ts';

/** The class of a registered household as far as the register says it for sure: unknown when a member's status is. */
export function recipientClassOf({ members, status }: Wire<Household>): { readonly recipient?: RecipientClass } {
  if (members.some(({ dibao, tekun }) => dibao === undefined || tekun === undefined)) return {};
  if (members.every(({ tekun }) => tekun === true)) return { recipient: 'tekun' };
  if (members.some(({ dibao }) => dibao === true)) return { recipient: 'dibao' };
  return { recipient: status === 'liftedWithoutPolicy' ? 'other' : 'registered' };
}

import type { ChoiceTerm, FlagTerm } from '@dzfp/core';
import type { PovertyStatus } from '@dzfp/core/model';

/** Whether the register has a household as lifted out of poverty (脱贫户), with policies or without. */
export function isLifted(status: ChoiceTerm<PovertyStatus>): FlagTerm {
  return status.isOneOf('liftedWithPolicy', 'liftedWithoutPolicy').as('已脱贫', 'lifted out of poverty');
}

import { choice, money, parameter, text, type Money, type ParametersOf } from '@dzfp/core';
import type * as z from 'zod';

/** Whether 适当提高 (suitably raised) is read as "not below the year before", or not applied for a stated reason. */
export type IncreaseReading = 'notBelowLastYear' | 'off';

const IncreaseReading: z.ZodType<IncreaseReading, IncreaseReading> = choice(
  '“适当提高”的口径',
  'reading of "suitably raised"',
  {
    notBelowLastYear: text('不低于上年', 'not below the year before'),
    off: text('不适用（须说明理由）', 'not applied (a reason has to be noted)'),
  },
);

/** What a county sets for the premium subsidy. */
export interface PremiumParameters {
  readonly personalContribution: Money;
  readonly fixedSubsidy: Money;
  readonly increaseReading: IncreaseReading;
}

/** The figures of clause 6.3. The base is the personal contribution, not the financing per head. */
export const premiumParameters: ParametersOf<PremiumParameters> = {
  personalContribution: parameter(
    'medical/personal-contribution',
    '6.3',
    money('居民医保个人缴费标准', 'personal contribution'),
  ),
  fixedSubsidy: parameter('medical/fixed-premium-subsidy', '6.3', money('建档立卡定额补贴', 'fixed subsidy')),
  increaseReading: parameter(
    'medical/increase-reading',
    '6.3',
    IncreaseReading,
    text('不适用时，在该值的说明中写明理由。', 'When it is off, the note of the value states the reason.'),
  ),
};

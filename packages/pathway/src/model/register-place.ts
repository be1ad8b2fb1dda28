import { choice, text, type Schema, type Text } from '@dzfp/core';

/** Where a household is in the register, or that it is in none: the statuses of the register and the place outside. */
export type RegisterPlace =
  'outside' | 'notLifted' | 'liftedWithPolicy' | 'liftedWithoutPolicy' | 'returned' | 'instantHelp';

/** 登记状态. Civil-affairs category and instant help as a measure are axes of their own and no part of it. */
export const RegisterPlace: Schema<RegisterPlace> = choice<Readonly<Record<RegisterPlace, Text>>>(
  '登记状态',
  'place in the register',
  {
    outside: text('未建档立卡', 'outside the register'),
    notLifted: text('未脱贫', 'not lifted out of poverty'),
    liftedWithPolicy: text('脱贫享受政策', 'lifted, policies go on'),
    liftedWithoutPolicy: text('脱贫不享受政策', 'lifted, policies ended'),
    returned: text('返贫', 'fallen back into poverty'),
    instantHelp: text('即时帮扶', 'under instant help'),
  },
);

/** Every place in the register. */
export const registerPlaces: readonly RegisterPlace[] = [
  'outside',
  'notLifted',
  'liftedWithPolicy',
  'liftedWithoutPolicy',
  'returned',
  'instantHelp',
];

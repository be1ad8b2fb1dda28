import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** Where a household stands in the register (脱贫状态): one status at a time. */
export type PovertyStatus = 'notLifted' | 'liftedWithPolicy' | 'liftedWithoutPolicy' | 'returned' | 'instantHelp';

/**
 * Poverty status (脱贫状态): the list of the sample register, five values. Standing: assumed; other systems number similar lists in
 * contradictory ways, so a bare code is never read. This is an axis of its own: formulas keep it apart from the civil-affairs
 * category (dibao, tekun) and from instant help as a measure. That the register has 即时帮扶 as a status only means that such
 * households are managed like 脱贫享受政策.
 */
export const povertyStatus: Schema<PovertyStatus> = choice<Readonly<Record<PovertyStatus, Text>>>(
  '脱贫状态',
  'poverty status',
  {
    notLifted: text('未脱贫', 'not lifted out of poverty'),
    liftedWithPolicy: text('脱贫享受政策', 'lifted, policies go on'),
    liftedWithoutPolicy: text('脱贫不享受政策', 'lifted, policies ended'),
    returned: text('返贫', 'fallen back into poverty'),
    instantHelp: text('即时帮扶', 'under instant help'),
  },
);

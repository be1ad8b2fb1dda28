import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** Whom a village post serves (扶贫专岗). */
export type VillagePost = 'elderly' | 'children' | 'sick' | 'disabled';

/**
 * Village poverty-alleviation post (扶贫专岗): the four kinds that the work points name (8.4). Standing: reported.
 */
export const villagePost: Schema<VillagePost> = choice<Readonly<Record<VillagePost, Text>>>(
  '扶贫专岗',
  'village post',
  {
    elderly: text('助老', 'help for the elderly'),
    children: text('助幼', 'help for children'),
    sick: text('助患', 'help for the sick'),
    disabled: text('助残', 'help for the disabled'),
  },
);

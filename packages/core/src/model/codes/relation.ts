import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** What a member is to the head of the household (与户主关系). */
export type Relation =
  | 'head'
  | 'spouse'
  | 'son'
  | 'daughter'
  | 'daughterInLaw'
  | 'sonInLaw'
  | 'sonsSon'
  | 'sonsDaughter'
  | 'daughtersSon'
  | 'daughtersDaughter'
  | 'father'
  | 'mother'
  | 'sibling'
  | 'other';

/**
 * Relation to the head (与户主关系): the list of the sample register, fourteen values. Standing: assumed. It is coarser than GB/T 4761,
 * whose code 01 (本人) is often mistaken for the head: which of the two a file uses has to be asked.
 */
export const relation: Schema<Relation> = choice<Readonly<Record<Relation, Text>>>(
  '与户主关系',
  'relation to the head',
  {
    head: text('户主', 'head'),
    spouse: text('配偶', 'spouse'),
    son: text('之子', 'son'),
    daughter: text('之女', 'daughter'),
    daughterInLaw: text('之儿媳', 'daughter-in-law'),
    sonInLaw: text('之女婿', 'son-in-law'),
    sonsSon: text('之孙子', "son's son"),
    sonsDaughter: text('之孙女', "son's daughter"),
    daughtersSon: text('之外孙子', "daughter's son"),
    daughtersDaughter: text('之外孙女', "daughter's daughter"),
    father: text('之父', 'father'),
    mother: text('之母', 'mother'),
    sibling: text('之兄弟姐妹', 'brother or sister'),
    other: text('其他', 'other'),
  },
);

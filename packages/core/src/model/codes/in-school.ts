import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** Which grade somebody is in (在校生状况). */
export type InSchool =
  | 'notInSchool'
  | 'preschool'
  | 'primary1'
  | 'primary2'
  | 'primary3'
  | 'primary4'
  | 'primary5'
  | 'primary6'
  | 'junior1'
  | 'junior2'
  | 'junior3'
  | 'senior1'
  | 'senior2'
  | 'senior3'
  | 'vocational1'
  | 'vocational2'
  | 'vocational3'
  | 'higherVocational'
  | 'undergraduate';

/**
 * In-school status (在校生状况): the list of the sample register, nineteen values by grade. Standing: assumed; a public script of the
 * national system shows sixteen.
 */
export const inSchool: Schema<InSchool> = choice<Readonly<Record<InSchool, Text>>>('在校生状况', 'in-school status', {
  notInSchool: text('非在校生', 'not in school'),
  preschool: text('学前教育', 'pre-school'),
  primary1: text('小学一年级', 'primary school, first year'),
  primary2: text('小学二年级', 'primary school, second year'),
  primary3: text('小学三年级', 'primary school, third year'),
  primary4: text('小学四年级', 'primary school, fourth year'),
  primary5: text('小学五年级', 'primary school, fifth year'),
  primary6: text('小学六年级', 'primary school, sixth year'),
  junior1: text('初中一年级', 'junior middle school, first year'),
  junior2: text('初中二年级', 'junior middle school, second year'),
  junior3: text('初中三年级', 'junior middle school, third year'),
  senior1: text('高中一年级', 'senior middle school, first year'),
  senior2: text('高中二年级', 'senior middle school, second year'),
  senior3: text('高中三年级', 'senior middle school, third year'),
  vocational1: text('中职一年级', 'secondary vocational school, first year'),
  vocational2: text('中职二年级', 'secondary vocational school, second year'),
  vocational3: text('中职三年级', 'secondary vocational school, third year'),
  higherVocational: text('高职高专', 'higher vocational college'),
  undergraduate: text('本科及以上', 'undergraduate or above'),
});

import { choice, type Schema } from '../../schema/builders.ts';
import { text, type Text } from '../../text.ts';

/** Why a household is poor (致贫原因). */
export type Cause =
  | 'illness'
  | 'disability'
  | 'schooling'
  | 'disaster'
  | 'lackOfLand'
  | 'lackOfWater'
  | 'lackOfSkills'
  | 'lackOfLabour'
  | 'lackOfFunds'
  | 'poorTransport'
  | 'lackOfDrive'
  | 'marriage'
  | 'bereavement';

/**
 * Cause of poverty (致贫原因): codes 01–11 of the register form in this order, and the two added elsewhere later, 因婚 and 因丧.
 * Standing: assumed. A household has exactly one main cause and at most two others.
 */
export const cause: Schema<Cause> = choice<Readonly<Record<Cause, Text>>>('致贫原因', 'cause of poverty', {
  illness: text('因病', 'illness'),
  disability: text('因残', 'disability'),
  schooling: text('因学', 'cost of schooling'),
  disaster: text('因灾', 'disaster'),
  lackOfLand: text('缺土地', 'lack of land'),
  lackOfWater: text('缺水', 'lack of water'),
  lackOfSkills: text('缺技术', 'lack of skills'),
  lackOfLabour: text('缺劳动力', 'lack of labour'),
  lackOfFunds: text('缺资金', 'lack of funds'),
  poorTransport: text('交通条件落后', 'poor transport'),
  lackOfDrive: text('自身发展动力不足', 'lack of own drive'),
  marriage: text('因婚', 'cost of a marriage'),
  bereavement: text('因丧', 'cost of a bereavement'),
});

import { count, day, flag, record, type Count, type Day, type Schema } from '@dzfp/core';
import type { Money } from '@dzfp/core';
import { mostMembers } from '@dzfp/core/model';
import { DibaoBand } from './dibao-band.ts';
import { Series } from './series.ts';
import { supportAmount } from './support-amount.ts';

/**
 * A household that lives together, as dibao counts it (共同生活的家庭成员): whoever is held as tekun is no part of it, and neither
 * is his income. The income is that of dibao's own rules, not the register's.
 */
export interface DibaoHousehold {
  readonly decidedOn: Day;
  readonly series: Series;
  readonly members: Count;
  readonly tekunMembers?: Count;
  readonly monthlyIncome?: Money;
  readonly propertyWithinLimits?: boolean;
  /** Needed only where dibao is paid by bands. */
  readonly band?: DibaoBand;
}

/** 低保申请家庭. */
export const DibaoHousehold: Schema<DibaoHousehold> = record<DibaoHousehold>('低保申请家庭', 'household for dibao', {
  decidedOn: day('审批日期', 'day of the decision'),
  series: Series,
  members: count('共同生活人口', 'members who live together', { least: 1, most: mostMembers }),
  tekunMembers: count('其中特困人员', 'of them held as tekun', { most: mostMembers }).optional(),
  monthlyIncome: supportAmount('家庭月收入（不含特困人员）', 'monthly income without the tekun members').optional(),
  propertyWithinLimits: flag('家庭财产符合规定', 'property within the limits').optional(),
  band: DibaoBand.optional(),
});

import { day, flag, money, record, type Day, type Money, type Schema } from '@dzfp/core';
import { houseGrade, type HouseGrade } from '@dzfp/core/model';

/** A household whose dangerous dwelling was renovated, with the classes that it belongs to; it may be several. */
export interface RenovatedHousehold {
  readonly on: Day;
  /** The grade before the renovation. */
  readonly grade?: HouseGrade;
  readonly registered?: boolean;
  readonly dibao?: boolean;
  readonly tekun?: boolean;
  readonly disabled?: boolean;
  /** Whether the work was accepted (竣工验收). */
  readonly accepted?: boolean;
  /** Whether it was rebuilt; then its area counts. */
  readonly rebuilt?: boolean;
  readonly areaAcceptable?: boolean;
  readonly paid?: Money;
}
/** What is owed, and what of it is not yet paid. */
export interface RenovationSubsidy {
  readonly subsidy: Money;
  readonly outstanding: Money;
}
/** 改造户. */
export const RenovatedHousehold: Schema<RenovatedHousehold> = record<RenovatedHousehold>(
  '改造户',
  'renovated household',
  {
    on: day('验收日期', 'day of acceptance'),
    grade: houseGrade.optional(),
    registered: flag('建档立卡贫困户', 'registered poor').optional(),
    dibao: flag('低保户', 'dibao').optional(),
    tekun: flag('分散供养特困人员', 'tekun at home').optional(),
    disabled: flag('贫困残疾人家庭', 'disabled and poor').optional(),
    accepted: flag('竣工验收合格', 'accepted').optional(),
    rebuilt: flag('拆除重建', 'rebuilt').optional(),
    areaAcceptable: flag('面积合格', 'area acceptable').optional(),
    paid: money('已发补助', 'paid').optional(),
  },
);
/** 危房改造补助. */
export const RenovationSubsidy: Schema<RenovationSubsidy> = record<RenovationSubsidy>(
  '危房改造补助',
  'renovation subsidy',
  {
    subsidy: money('应发补助', 'subsidy due'),
    outstanding: money('应发未发', 'due and not paid', { least: '-999999999999.99' }),
  },
);

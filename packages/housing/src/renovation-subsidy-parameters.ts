import {
  choice,
  money,
  parameter,
  table,
  text,
  type Money,
  type ParametersOf,
  type Schema,
  type Table,
  type Text,
} from '@dzfp/core';
import { HouseholdClass } from './model/household-class.ts';

/** What the figures of a tariff are: the amount of one house, or an average that was given to a region. */
export type SubsidyBasis = 'perHouse' | 'regionalAverage';
/** The tariffs by grade and class; none was found for Dezhou. */
export interface SubsidyParameters {
  readonly basis: SubsidyBasis;
  readonly gradeC: Table<HouseholdClass, Money>;
  readonly gradeD: Table<HouseholdClass, Money>;
}

const SubsidyBasis: Schema<SubsidyBasis> = choice<Readonly<Record<SubsidyBasis, Text>>>('标准口径', 'basis', {
  perHouse: text('每户补助标准', 'the amount of one house'),
  regionalAverage: text('拨付地区的户均数', 'an average given to a region'),
});
const byClass: Schema<Table<HouseholdClass, Money>> = table(HouseholdClass, money('补助标准', 'subsidy'));
/** 危房改造补助标准. */
export const subsidyParameters: ParametersOf<SubsidyParameters> = {
  basis: parameter('housing/subsidy-basis', '7.1', SubsidyBasis),
  gradeC: parameter('housing/subsidy-grade-c', '7.1', byClass, text('局部危房', 'partly dangerous')),
  gradeD: parameter('housing/subsidy-grade-d', '7.1', byClass, text('整幢危房', 'wholly dangerous')),
};

import {
  count,
  number,
  parameter,
  type Count,
  type CountTerm,
  type DayTerm,
  type ParametersOf,
  type TermsOf,
} from '@dzfp/core';

/** The first day of a school year (学年), as a month and a day of the month. */
export interface SchoolYearParameters {
  readonly startMonth: Count;
  readonly startDay: Count;
}

/** 学年起始日: 1 September unless a place sets another. */
export const schoolYearParameters: ParametersOf<SchoolYearParameters> = {
  startMonth: parameter(
    'education/school-year-start-month',
    '5.1',
    count('学年起始月', 'month in which a school year begins', { least: 1, most: 12 }),
  ),
  startDay: parameter(
    'education/school-year-start-day',
    '5.1',
    count('学年起始日', 'day of the month on which a school year begins', { least: 1, most: 28 }),
  ),
};

/**
 * The calendar year in which the school year of a day began. The day is moved back so that the first day of a school year falls
 * on 1 January: so 31 August belongs to the old year, 1 September to the new one, and no day to none.
 */
export function schoolYearOf(day: DayTerm, { startMonth, startDay }: TermsOf<SchoolYearParameters>): CountTerm {
  const toFirst = day.plusDays(number(1).minus(startDay)).as('按起始日前移', 'moved back by the day of the month');
  return toFirst.plusMonths(number(1).minus(startMonth), 'lastDay').year.as('所属学年', 'school year');
}

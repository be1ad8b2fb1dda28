import { choice, day, flag, freeText, list, record, text, type Day, type Schema, type Text } from '@dzfp/core';
import { houseGrade, povertyStatus, type HouseGrade, type PovertyStatus } from '@dzfp/core/model';

/** Why no dwelling has to be inspected; each is a reason with evidence, no gap. */
export type InspectionException = 'movedAway' | 'diedOut' | 'inCare';

/** One household of the list; what is left out is unknown. */
export interface ListedHousehold {
  readonly id: string;
  readonly county?: string;
  readonly status?: PovertyStatus;
  readonly registeredOn?: Day;
  /** Its last day in the register; null: it is still in it. */
  readonly leftRegisterOn?: Day | null;
  /** When its dwelling was screened and appraised last; null: never. */
  readonly inspectedOn?: Day | null;
  readonly grade?: HouseGrade;
  readonly exception?: InspectionException | null;
  /** Whether the duty to renovate is kept: a case, or a lawful ending. */
  readonly dutyKept?: boolean;
}

/** The list of a county or city (建档立卡户住房名册) as it stood on a day. */
export interface DwellingList {
  readonly asOf: Day;
  readonly households: readonly ListedHousehold[];
}

/** What each exception is called. */
export const exceptionNames: Readonly<Record<InspectionException, Text>> = {
  movedAway: text('整户迁出', 'the household moved away'),
  diedOut: text('整户自然消亡', 'the household died out'),
  inCare: text('集中供养，无自有住房', 'in institutional care, without a dwelling of its own'),
};

const ListedHousehold: Schema<ListedHousehold> = record<ListedHousehold>('名册户', 'household of the list', {
  id: freeText('户编号', 'number of the household', { most: 64 }),
  county: freeText('县市区', 'county-level unit', { most: 12 }).optional(),
  status: povertyStatus.optional(),
  registeredOn: day('建档立卡日期', 'registered on').optional(),
  leftRegisterOn: day('退出名册日期', 'left the register on').nullable().optional(),
  inspectedOn: day('最近排查鉴定日期', 'inspected on').nullable().optional(),
  grade: houseGrade.optional(),
  exception: choice('例外理由', 'exception', exceptionNames).nullable().optional(),
  dutyKept: flag('已有任务或其他保障', 'the duty is kept').optional(),
});

/** 建档立卡户住房名册. */
export const DwellingList: Schema<DwellingList> = record<DwellingList>('建档立卡户住房名册', 'list of dwellings', {
  asOf: day('名册日期', 'day of the list'),
  households: list('农户', 'households', ListedHousehold, { most: 500_000 }),
});

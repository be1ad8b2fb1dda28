import { day, flag, freeText, record, type Day, type Schema } from '@dzfp/core';

/** A dwelling as it was found at a visit; what was not looked at is left out. */
export interface DwellingVisit {
  readonly on: Day;
  readonly television?: boolean;
  readonly fan?: boolean;
  readonly soundDoorsAndWindows?: boolean;
  /** The day on which the cleans were inspected last; null: never. */
  readonly inspectedOn?: Day | null;
  readonly inspector?: string;
  readonly yardClean?: boolean;
  readonly roomsClean?: boolean;
  readonly personsClean?: boolean;
}

/** 入户检查. */
export const DwellingVisit: Schema<DwellingVisit> = record<DwellingVisit>('入户检查', 'visit of a dwelling', {
  on: day('评定日期', 'day'),
  television: flag('有电视', 'television').optional(),
  fan: flag('有电扇', 'electric fan').optional(),
  soundDoorsAndWindows: flag('门窗遮风挡雨', 'doors and windows keep out wind and rain').optional(),
  inspectedOn: day('最近检查日期', 'last inspected on').nullable().optional(),
  inspector: freeText('检查人', 'inspector', { most: 64 }).optional(),
  yardClean: flag('院内干净', 'yard clean').optional(),
  roomsClean: flag('屋内干净', 'rooms clean').optional(),
  personsClean: flag('个人干净', 'persons clean').optional(),
});

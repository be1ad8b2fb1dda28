import { list, parameter, text, type ParametersOf } from '@dzfp/core';
import { SpecialDay, Term, type Step, type TermRecord } from '@dzfp/core/deadline';

/** The set times of the steps; no source gives them for Dezhou. */
export interface CaseParameters {
  readonly check: TermRecord;
  readonly include: TermRecord;
  readonly help: TermRecord;
  readonly calendar: readonly SpecialDay[];
}

export const caseParameters: ParametersOf<CaseParameters> = {
  check: parameter('monitoring/check-term', '12', Term),
  include: parameter('monitoring/include-term', '12', Term),
  help: parameter('monitoring/help-term', '12', Term),
  calendar: parameter('monitoring/work-calendar', '12', list('放假安排', 'special days', SpecialDay, { most: 200 })),
};

/** 核查、纳入、帮扶: the steps with whose they are and their set times. */
export function stepsOf({ check, include, help }: CaseParameters): readonly Step[] {
  return [
    { key: 'check', name: text('入户核查', 'check'), who: text('村、乡镇', 'village and township'), term: check },
    { key: 'include', name: text('研判纳入', 'inclusion'), who: text('县级', 'county'), term: include },
    { key: 'help', name: text('落实帮扶', 'help'), who: text('帮扶责任人', 'the helper in charge'), term: help },
  ];
}

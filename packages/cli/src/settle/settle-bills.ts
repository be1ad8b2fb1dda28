import { chain, type Setting } from '@dzfp/core';
import { inpatientSettlement } from '@dzfp/medical';
import { absentFacts, itemOf, type Bill } from './bill.ts';
import type { PersonFacts, StayDecision, StayItem, YearState } from './facts.ts';
import type { SettleOptions } from './settle-options.ts';

/** One stay in its place in the year. */
export interface SettledBill {
  readonly item: StayItem;
  readonly before: YearState;
  readonly decision: StayDecision;
}

/** A person's bills of one year, settled in their order. */
export interface SettledYear {
  readonly year: number;
  readonly bills: readonly SettledBill[];
}

/** Whose bills, and where. */
export interface Patient {
  readonly number: string;
  readonly county: string;
}

/** The values of a place, for `chain` and for looking at the values themselves. */
export function settingOf(county: string, { book, accept, asKnownOn }: SettleOptions): Omit<Setting, 'on'> {
  return {
    book,
    jurisdiction: county,
    ...(accept === undefined ? {} : { accept }),
    ...(asKnownOn === undefined ? {} : { asKnownOn }),
  };
}

/** Settles bills by the policy: each with the values of its own day, each on what the ones before have used up. */
export function settleBills(
  patient: Patient,
  facts: PersonFacts,
  bills: readonly Bill[],
  options: SettleOptions,
): readonly SettledYear[] {
  const absent = options.absent ?? absentFacts;
  const items = bills.map((bill) => itemOf(bill, patient.number, facts, absent));
  return chain(inpatientSettlement, items, settingOf(patient.county, options)).map(({ year, links }) => ({
    year: year ?? 0,
    bills: links.map(({ item, before, result }) => ({ item, before, decision: result })),
  }));
}

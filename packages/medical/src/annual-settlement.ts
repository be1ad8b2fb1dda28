import { chain, parseMoney, printMoney, type ChainValues, type Link, type Money, type Wire } from '@dzfp/core';
import { inpatientSettlement } from './inpatient-settlement.ts';
import type { InpatientStay } from './model/inpatient-stay.ts';
import { payers } from './model/payer.ts';
import type { Settlement } from './model/settlement.ts';
import type { ByPayer } from './model/year-of-care.ts';
import type { YearToDate } from './model/year-to-date.ts';

/** One stay of a year with its settlement. */
export type SettledStay = Link<InpatientStay, Settlement, YearToDate>;

/** The settled year of one person: every stay, the sums, and where the promise of clause 6.2 stands. Amounts are in yuan. */
export interface YearOfStays {
  readonly person: string;
  readonly year: number;
  readonly stays: readonly [SettledStay, ...SettledStay[]];
  readonly totalCost: string;
  readonly inPolicyCost: string;
  /** What each payer paid of the in-policy cost. */
  readonly paid: ByPayer<string>;
  readonly burden: string;
  readonly outOfPolicyRelief: string;
  readonly outOfPolicySupplement: string;
  readonly outOfPolicyBurden: string;
  /** The share of the whole year, exact, on the base in force at the last stay. */
  readonly share: string;
  /** Whether the person was among those promised at any stay of the year. */
  readonly promised: boolean;
  readonly withinLimit: boolean;
  readonly excess: string;
}

type AmountOf<T> = { [Key in keyof T]: T[Key] extends Money ? Key : never }[keyof T] & string;

function sum(stays: readonly SettledStay[], field: AmountOf<Settlement>): string {
  return printMoney(stays.reduce((so, { result }) => so + parseMoney(result[field]), 0) as Money);
}

/**
 * 年度结算: settles many stays person by person and year by year, each in the order of discharge and with the values of its own
 * day. What becomes known late (a reversal, a corrected bill, a class, a value) is settled again by `resettle`.
 *
 * @param values - a setting without a day, or one set of values for all stays
 * @throws DzfpError with every problem of the first stay that cannot be settled
 */
export function annualSettlement(
  stays: readonly Wire<InpatientStay>[],
  values: ChainValues<InpatientStay, Settlement, YearToDate>,
): readonly YearOfStays[] {
  return chain(inpatientSettlement, stays, values).map(({ key, year, links, final }): YearOfStays => {
    const settled = links as readonly [SettledStay, ...SettledStay[]];
    const { yearShare, withinLimit, excess } = (settled[settled.length - 1] as SettledStay).result;
    return {
      person: key,
      year: year as number,
      stays: settled,
      totalCost: final.totalCost,
      inPolicyCost: final.inPolicyCost,
      paid: Object.fromEntries(payers.map((payer) => [payer, sum(settled, payer)])) as ByPayer<string>,
      burden: final.burden,
      outOfPolicyRelief: sum(settled, 'outOfPolicyRelief'),
      outOfPolicySupplement: sum(settled, 'outOfPolicySupplement'),
      outOfPolicyBurden: final.outOfPolicyBurden,
      share: yearShare,
      promised: settled.some(({ result }) => result.promised),
      withinLimit,
      excess,
    };
  });
}

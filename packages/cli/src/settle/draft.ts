import { parseDay, parseMoney } from '@dzfp/core';
import { currentCode, regionOf } from '@dzfp/core/model';
import type { ReadRow, StayCells } from '@dzfp/ledger';
import type { HospitalTier } from '@dzfp/medical';

/** A column of the list of stays. */
export type StayColumn = keyof StayCells;

/** One row of the list as far as it can be read; what cannot is undefined. Days and amounts are in wire form. */
export interface StayDraft {
  readonly row: number;
  readonly shifted: boolean;
  readonly read: ReadRow<StayCells>;
  readonly stayId: string;
  readonly number: string | undefined;
  readonly county: string | undefined;
  readonly tier: HospitalTier | undefined;
  readonly admittedOn: string | undefined;
  readonly dischargedOn: string | undefined;
  readonly settledOn: string | undefined;
  readonly totalCost: string | undefined;
  readonly inPolicyCost: string | undefined;
}

/** Takes a row without judging it. */
export function draftOf(read: ReadRow<StayCells>): StayDraft {
  const { values } = read;
  const code = currentCode(values.region ?? '');
  return {
    row: read.row,
    shifted: read.shiftedFrom !== undefined,
    read,
    stayId: values.stayId ?? '',
    number: values.citizenNumber,
    county: regionOf(code)?.kind === 'county' ? code : undefined,
    tier: values.tier,
    admittedOn: values.admittedOn,
    dischargedOn: values.dischargedOn,
    settledOn: values.settledOn,
    totalCost: billable(values.totalCost),
    inPolicyCost: billable(values.inPolicyCost),
  };
}

/** Days between admission and discharge, undefined when either cannot be read. */
export function daysOf({ admittedOn, dischargedOn }: StayDraft): number | undefined {
  return admittedOn === undefined || dischargedOn === undefined
    ? undefined
    : parseDay(dischargedOn) - parseDay(admittedOn);
}

/** An amount below the ten million yuan that the policy takes. */
function billable(amount: string | undefined): string | undefined {
  return amount === undefined || parseMoney(amount) > 1_000_000_000 ? undefined : amount;
}

import type { BoundBase, DelegationFinding, SourcedValue } from '@dzfp/core';
import { inpatientSettlement } from '@dzfp/medical';
import type { PersonYear } from './person-year.ts';
import { settingOf } from './settle-bills.ts';
import type { SettleOptions } from './settle-options.ts';

/** The values that a settlement rests on. */
export interface ValuesUsed {
  readonly values: readonly SourcedValue[];
  readonly findings: readonly DelegationFinding[];
  /** Whether one of them is assumed: the result is then no policy. */
  readonly illustrative: boolean;
}

/** Collects the values of every place and day on which something was settled. */
export function valuesUsed(years: readonly PersonYear[], options: SettleOptions): ValuesUsed {
  const bound = new Set<BoundBase>();
  for (const { county, stays } of years)
    for (const { item } of stays)
      bound.add(inpatientSettlement.in({ ...settingOf(county, options), on: item.dischargedOn }));
  const values = new Map<string, SourcedValue>();
  const findings = new Map<string, DelegationFinding>();
  for (const each of bound) {
    for (const value of Object.values(each.values)) {
      const { entry, parameter } = value;
      values.set(JSON.stringify([parameter.id, entry?.jurisdiction, entry?.from, value.wire]), value);
    }
    for (const one of each.findings) findings.set(`${one.id}|${one.finding}`, one);
  }
  return {
    values: [...values.values()],
    findings: [...findings.values()],
    illustrative: [...bound].some(({ illustrative }) => illustrative),
  };
}

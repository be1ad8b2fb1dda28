import type { Rule } from './rule.ts';

/** A rule that is switched off (停用规则), everywhere or in one county, and why. */
export interface SwitchedOff {
  readonly rule: string;
  /** Code of the county; everywhere when left out. */
  readonly region?: string;
  readonly reason: string;
}

/** Whether a rule is switched off in a county. */
export function isOff(off: readonly SwitchedOff[], { id }: Rule, region: string | undefined): boolean {
  return off.some((each) => each.rule === id && (each.region === undefined || each.region === region));
}

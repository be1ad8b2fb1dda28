import type { Issue, Setting } from '@dzfp/core';
import type { Finding } from '../finding.ts';
import type { Concern, Rule } from './rule.ts';
import type { SwitchedOff } from './switched-off.ts';
import type { RuleTally } from './tally.ts';
import type { Waiver } from './waiver.ts';
import type { Whom } from './whom.ts';

/** A finding of a rule. */
export interface RuleFinding extends Finding {
  readonly concern: Concern;
  readonly whom: Whom;
  /** Why it does not count: somebody looked at it and said so. */
  readonly waiver?: Waiver;
}

/** How rules are asked. */
export interface CheckOptions {
  /** The values of the law, and the place for rows that name no county. The day of the check is needed: no clock is read here. */
  readonly setting: Setting & { readonly on: string };
  /** The catalogue of this package when left out. */
  readonly rules?: readonly Rule[];
  readonly off?: readonly SwitchedOff[];
  readonly waivers?: readonly Waiver[];
}

/** What asking rules gave (核查结果). */
export interface RuleCheck {
  /** In the order of the sheets, rows and rules. */
  readonly findings: readonly RuleFinding[];
  /** How often each rule answered what. */
  readonly tallies: readonly RuleTally[];
  /** Rules that were not asked somewhere, since a value has no source there. */
  readonly unbound: readonly { readonly rule: Rule; readonly region: string; readonly issues: readonly Issue[] }[];
  /** Whether a value that was used is assumed. */
  readonly illustrative: boolean;
}

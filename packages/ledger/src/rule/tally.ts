import type { Facts } from './facts/cell-facts.ts';
import type { FormulaRule, Rule } from './rule.ts';

/** How often a rule answered what (规则执行情况). */
export interface RuleTally {
  readonly rule: Rule;
  readonly ok: number;
  /** Findings that count, and findings that were waived. */
  readonly findings: number;
  readonly waived: number;
  /** Records about which the rule could not decide, and how often which fact was missing for it. */
  readonly unknown: number;
  readonly missing: Readonly<Record<string, number>>;
}

/** The same while it is counted. */
export interface OpenTally {
  ok: number;
  findings: number;
  waived: number;
  unknown: number;
  readonly missing: Record<string, number>;
}

/** Begins to count the answers of rules. */
export function openTallies(rules: readonly Rule[]): ReadonlyMap<Rule, OpenTally> {
  return new Map(rules.map((rule) => [rule, { ok: 0, findings: 0, waived: 0, unknown: 0, missing: {} }]));
}

/**
 * Counts an answer that is unknown. What is missing is named by the facts that the rule reads; where all of those are there, a
 * member lacks something.
 */
export function countUnknown(tally: OpenTally, { fields }: FormulaRule, facts: Facts): void {
  tally.unknown++;
  const names = Object.keys(fields).filter((name) => facts[name] === undefined);
  for (const name of names.length > 0 ? names : ['members']) tally.missing[name] = (tally.missing[name] ?? 0) + 1;
}

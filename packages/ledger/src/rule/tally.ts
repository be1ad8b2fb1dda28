import type { Facts } from './facts/cell-facts.ts';
import type { Rule } from './rule.ts';

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

interface OpenTally {
  ok: number;
  findings: number;
  waived: number;
  unknown: number;
  readonly missing: Record<string, number>;
}

/** Counts the answers of rules. */
export class Tallies {
  private readonly open: ReadonlyMap<Rule, OpenTally>;

  constructor(rules: readonly Rule[]) {
    this.open = new Map(rules.map((rule) => [rule, { ok: 0, findings: 0, waived: 0, unknown: 0, missing: {} }]));
  }

  private of(rule: Rule): OpenTally {
    return this.open.get(rule) as OpenTally;
  }

  ok(rule: Rule): void {
    this.of(rule).ok++;
  }

  searched(rule: Rule, ok: number): void {
    this.of(rule).ok += ok;
  }

  found(rule: Rule, waived: boolean): void {
    const tally = this.of(rule);
    if (waived) tally.waived++;
    else tally.findings++;
  }

  /** What is missing is named by the facts that the rule reads; where all of those are there, a member lacks something. */
  unknown(rule: Rule, facts: Facts): void {
    const tally = this.of(rule);
    tally.unknown++;
    if (rule.kind !== 'formula') return;
    const names = Object.keys(rule.fields).filter((name) => facts[name] === undefined);
    for (const name of names.length > 0 ? names : ['members']) tally.missing[name] = (tally.missing[name] ?? 0) + 1;
  }

  all(): readonly RuleTally[] {
    return [...this.open].map(([rule, tally]) => ({ rule, ...tally }));
  }
}

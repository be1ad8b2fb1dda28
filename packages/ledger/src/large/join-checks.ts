import type { Rule } from '../rule/rule.ts';
import type { RuleCheck } from '../rule/rule-check.ts';
import type { RuleTally } from '../rule/tally.ts';

/** How rules answered, without what they found. */
export type Answers = Omit<RuleCheck, 'findings'>;

/** The answers of the same rules about several parts of a register together. */
export function joinChecks(rules: readonly Rule[], checks: readonly Answers[]): Answers {
  const tallies = new Map(rules.map((rule) => [rule, { ok: 0, findings: 0, waived: 0, unknown: 0, missing: {} }]));
  for (const tally of checks.flatMap((each) => each.tallies)) {
    const to = tallies.get(tally.rule);
    if (to) addTally(to, tally);
  }
  const unbound = new Map(
    checks.flatMap((each) => each.unbound).map((each) => [`${each.region} ${each.rule.id}`, each]),
  );
  return {
    tallies: [...tallies].map(([rule, tally]) => ({ rule, ...tally })),
    unbound: [...unbound.values()],
    illustrative: checks.some(({ illustrative }) => illustrative),
  };
}

type Open = { -readonly [Name in Exclude<keyof RuleTally, 'rule' | 'missing'>]: number } & {
  readonly missing: Record<string, number>;
};

function addTally(to: Open, { ok, findings, waived, unknown, missing }: RuleTally): void {
  to.ok += ok;
  to.findings += findings;
  to.waived += waived;
  to.unknown += unknown;
  for (const [fact, times] of Object.entries(missing)) to.missing[fact] = (to.missing[fact] ?? 0) + times;
}

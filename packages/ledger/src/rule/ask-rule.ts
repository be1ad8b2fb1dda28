import { DzfpError, record, wireReader, type FieldsOf, type Setting } from '@dzfp/core';
import { bindRules } from './bind-rules.ts';
import type { FormulaRule } from './rule.ts';

/** What a rule says about one record (规则的回答). */
export interface RuleAnswer {
  readonly rule: FormulaRule;
  readonly answer: 'ok' | 'finding' | 'unknown';
  /** The facts that were used, in wire form. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The facts that the rule reads and that were not given. */
  readonly missing: readonly string[];
  /** What should stand there, where the rule says so of a finding. */
  readonly expected?: unknown;
}

/**
 * Asks one rule about one record. Facts that the rule does not read are left alone.
 *
 * @throws DzfpError DZ1xx when a fact is not one, DZ4xx when a value has no source
 * @example
 * ```ts
 * import { askRule, catalogue, type FormulaRule } from '@dzfp/ledger';
 * import type { ParameterBook } from '@dzfp/core';
 * const book: ParameterBook = { name: { zh: '无', en: 'none' }, jurisdictions: [], sources: [], entries: [] };
 * const setting = { book, jurisdiction: '371402', on: '2019-12-31' };
 * const memberCount = catalogue.find(({ id }) => id === 'Q-HH-02') as FormulaRule;
 * askRule(memberCount, { statedMembers: 3, memberRows: 2 }, setting).answer // => 'finding'
 * ```
 */
export function askRule(rule: FormulaRule, facts: Readonly<Record<string, unknown>>, setting: Setting): RuleAnswer {
  const { bound, unbound } = bindRules([rule], setting);
  const [only] = bound;
  const [problem] = unbound[0]?.issues ?? [];
  if (!only) throw new DzfpError([problem as NonNullable<typeof problem>]);
  const names = Object.keys(rule.fields);
  const used = Object.fromEntries(names.filter((name) => facts[name] !== undefined).map((name) => [name, facts[name]]));
  const read = wireReader(record<object>('事实', 'facts', rule.fields as FieldsOf<object>))(used);
  if (!read.ok) throw new DzfpError(read.issues);
  const given = { facts: read.value, before: undefined };
  const { runner } = only.formula;
  const outcome = runner.run(given);
  const answer = outcome[only.finding] as number;
  const known = answer === 1 && only.expected >= 0 && !Number.isNaN(outcome[only.expected]);
  return {
    rule,
    answer: answer === 1 ? 'finding' : answer === 0 ? 'ok' : 'unknown',
    facts: used,
    missing: names.filter((name) => facts[name] === undefined),
    ...(known ? { expected: runner.wire(outcome, given)['expected'] } : {}),
  };
}

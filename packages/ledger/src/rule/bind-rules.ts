import { DzfpError, type Issue, type Setting } from '@dzfp/core';
import { formulaInside, type BoundFormula } from '@dzfp/core/plan';
import { parametersOf, type FormulaRule, type Rule } from './rule.ts';

/** A formula with the values of a place and day, ready to be asked of one record after the other. */
export interface BoundRule {
  readonly rule: FormulaRule;
  readonly formula: BoundFormula;
  /** The registers of its results; −1 where it says nothing of what should stand there. */
  readonly finding: number;
  readonly expected: number;
}

/** Rules with the values of a place and day. */
export interface BoundRules {
  readonly bound: readonly BoundRule[];
  /** Rules that cannot be asked, since a value has no source there. */
  readonly unbound: readonly { readonly rule: Rule; readonly issues: readonly Issue[] }[];
  /** Whether one of the values is assumed: whoever shows the findings has to say so. */
  readonly illustrative: boolean;
}

/** Binds formulas once; a rule without a value is not asked, and said to be so. */
export function bindRules(rules: readonly FormulaRule[], setting: Setting): BoundRules {
  const bound: BoundRule[] = [];
  const unbound: { rule: Rule; issues: readonly Issue[] }[] = [];
  let illustrative = false;
  for (const rule of rules) {
    try {
      const formula = boundFormula(rule, setting);
      const at = (name: string): number => {
        const node = rule.policy.graph.outputs[`result.${name}`];
        return node === undefined ? -1 : (formula.runner.plan.at[node] ?? -1);
      };
      bound.push({ rule, formula, finding: at('finding'), expected: at('expected') });
      illustrative ||= formula.illustrative;
    } catch (error) {
      if (!(error instanceof DzfpError)) throw error;
      unbound.push({ rule, issues: error.issues });
    }
  }
  return { bound, unbound, illustrative };
}

function boundFormula(rule: FormulaRule, setting: Setting): BoundFormula {
  const needsValues = Object.keys(parametersOf(rule)).length > 0;
  const bound = needsValues ? rule.policy.in(setting) : rule.policy.with({});
  return formulaInside(bound) as BoundFormula;
}

import type { AnyPolicy, Language } from '@dzfp/core';
import { prose, type ProseStep } from '@dzfp/core/reading';
import katex from 'katex';

/** One sentence of the rule, with the same as a formula in MathML, which browsers show and screen readers read by themselves. */
export interface RuleLine {
  readonly kind: ProseStep['kind'];
  readonly name: string;
  readonly sentence: string;
  readonly formula: string;
}

/** The rule in numbered sentences; a procedure has none. */
export function ruleOf(policy: AnyPolicy, language: Language): readonly RuleLine[] {
  if (policy.kind === 'procedure') return [];
  return prose(policy, language).steps.map(({ kind, name, sentence, tex }) => ({
    kind,
    name,
    sentence,
    formula: mathml(tex),
  }));
}

/** MathML core: the spacing of tables is left to the style sheet of the page. */
function mathml(tex: string): string {
  return katex
    .renderToString(tex, { output: 'mathml', displayMode: true, throwOnError: true, strict: 'ignore' })
    .replace(/ (rowspacing|columnspacing|columnalign)="[^"]*"/g, '');
}

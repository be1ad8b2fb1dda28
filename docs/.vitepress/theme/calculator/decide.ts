import {
  DzfpError,
  describeIssue,
  fieldOf,
  type AnyPolicy,
  type BoundBase,
  type Issue,
  type Language,
  type RecordShape,
  type Setting,
} from '@dzfp/core';
import { bounds, explain, questions } from '@dzfp/core/reading';
import { calculationOf, namedValues, shownLine, type CalculationLine, type NamedValue } from '@dzfp/handbook';

/** What a calculator shows. */
export type Answer =
  | {
      readonly kind: 'decided';
      readonly result: readonly NamedValue[];
      readonly steps: readonly CalculationLine[];
      readonly illustrative: boolean;
    }
  | {
      readonly kind: 'open';
      readonly extents: readonly { readonly name: string; readonly extent: string }[];
      readonly ask: readonly string[];
      readonly illustrative: boolean;
    }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

interface Decides extends BoundBase {
  readonly safeEvaluate: (
    facts: unknown,
  ) => { readonly ok: true; readonly value: object } | { readonly ok: false; readonly issues: readonly Issue[] };
}

/** Codes of facts that are missing; all else is wrong and has to be mended first. */
const missing = new Set(['DZ107', 'DZ301']);

/** Decides with the real package; with facts missing it says between which ends the answer lies and what to ask. */
export function decide(policy: AnyPolicy, facts: object, setting: Setting, language: Language): Answer {
  try {
    const bound = policy.in(setting) as Decides;
    const safe = bound.safeEvaluate(facts);
    const output = fieldOf(policy.output).shape as RecordShape;
    if (safe.ok) {
      const decided = safe.value as Readonly<Record<string, unknown>>;
      const result = policy.kind === 'carried' ? (decided['result'] as object) : decided;
      const steps = policy.kind === 'procedure' ? [] : calculationOf(explain(bound, facts), language);
      return {
        kind: 'decided',
        result: namedValues(output, result, language),
        steps,
        illustrative: bound.illustrative,
      };
    }
    if (policy.kind === 'procedure' || safe.issues.some(({ code }) => !missing.has(code)))
      return refused(safe.issues, language);
    return { ...openAnswer(output, bound, facts, language), illustrative: bound.illustrative };
  } catch (error) {
    if (error instanceof DzfpError) return refused(error.issues, language);
    throw error;
  }
}

function refused(issues: readonly Issue[], language: Language): Answer {
  return { kind: 'refused', problems: issues.map((each) => describeIssue(each, language)) };
}

function openAnswer(
  output: RecordShape,
  bound: Decides,
  facts: object,
  language: Language,
): Omit<Extract<Answer, { kind: 'open' }>, 'illustrative'> {
  const [to, or] = language === 'zh' ? [' 至 ', ' 或 '] : [' to ', ' or '];
  const { results } = bounds(bound, facts);
  const extents = Object.entries(results).flatMap(([name, extent]) => {
    const field = output.fields[name];
    if (field === undefined) return [];
    const print = (wire: unknown): string => shownLine(field, wire, language);
    const said = extent.decided
      ? print(extent.value)
      : 'possible' in extent
        ? extent.possible.map(print).join(or)
        : `${print(extent.least)}${to}${print(extent.most)}`;
    return [{ name: field.title[language], extent: said }];
  });
  return { kind: 'open', extents, ask: questions(bound, facts).map(({ title }) => title[language]) };
}

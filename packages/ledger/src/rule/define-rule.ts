import {
  definePolicy,
  flag,
  record,
  text,
  type AnyFormula,
  type FlagTerm,
  type ParametersOf,
  type Schema,
  type TermOf,
  type TermsOf,
  type Wire,
} from '@dzfp/core';
import { workPoints2019 } from '@dzfp/core/model';
import type { FieldName, FormulaRule, Hit, RuleCard, SearchRule } from './rule.ts';
import type { Register } from '../register/register.ts';
import type { Subject, SubjectId } from './subject.ts';

interface CardDefinition extends Omit<RuleCard, 'sources' | 'origin'> {
  /** `derived` when left out: it follows from the clause. */
  readonly origin?: RuleCard['origin'];
  /** The work points when left out. */
  readonly sources?: RuleCard['sources'];
}

/** A case of a rule with its answer: facts in wire form, those that do not matter left out. */
interface Cases<Facts, Parameters> {
  /** A case that the rule finds. */
  readonly fires: Partial<Wire<NoInfer<Facts>>>;
  /** A case that it finds nothing in. */
  readonly passes: Partial<Wire<NoInfer<Facts>>>;
  /** Values for both; needed by a rule with parameters. */
  readonly values?: Wire<NoInfer<Parameters>>;
}

/** What an author writes for a rule over one person, household or village. */
export interface FormulaRuleDefinition<Facts, Read extends keyof Facts & string, Parameters, Expected>
  extends CardDefinition, Cases<Facts, Parameters> {
  readonly subject: Subject<Facts>;
  /** The facts that the formula reads. */
  readonly reads: readonly Read[];
  /** The column at which a finding stands; the first fact read when left out. */
  readonly column?: FieldName;
  /** Thresholds that a law or an office may change. */
  readonly parameters?: ParametersOf<Parameters>;
  /** Whether there is a finding; unknown while the facts do not decide. */
  readonly finding: (facts: TermsOf<Pick<Facts, NoInfer<Read>>>, parameters: TermsOf<NoInfer<Parameters>>) => FlagTerm;
  /** What should stand in the column, where the other facts say so. */
  readonly expected?: {
    readonly as: Schema<Expected>;
    readonly is: (
      facts: TermsOf<Pick<Facts, NoInfer<Read>>>,
      parameters: TermsOf<NoInfer<Parameters>>,
    ) => TermOf<NoInfer<Expected>>;
  };
}

/** What an author writes for a rule across rows. */
export interface SearchRuleDefinition extends CardDefinition {
  readonly subject: SubjectId;
  readonly column: FieldName;
  readonly search: (register: Register) => Iterable<Hit>;
}

/** A formula's definition with its types forgotten: what every one of them is. */
interface WrittenFormula extends CardDefinition, Cases<object, object> {
  readonly subject: Subject<object>;
  readonly reads: readonly string[];
  readonly column?: FieldName;
  readonly parameters?: ParametersOf<object>;
  readonly finding: (facts: never, parameters: never) => FlagTerm;
  readonly expected?: { readonly as: Schema<unknown>; readonly is: (facts: never, parameters: never) => unknown };
}

/**
 * Declares a rule. One record, one answer is a formula over its facts; what needs several rows at once is a search.
 *
 * @throws DzfpError DZ2xx when the formula is none that a policy may have, or reads other facts than it says
 * @example
 * ```ts
 * import { text } from '@dzfp/core';
 * import { defineRule, person, type FormulaRule } from '@dzfp/ledger';
 * const noMonths: FormulaRule = defineRule({
 *   id: 'X-01',
 *   clause: '1.2',
 *   severity: 'warning',
 *   concern: 'record',
 *   message: text('填了务工地点，未填务工时间', 'A place of work without months'),
 *   mend: text('请补填务工时间。', 'Add the months.'),
 *   subject: person,
 *   reads: ['workMonths', 'workPlace'],
 *   finding: ({ workMonths, workPlace }) => workPlace.isNone.not().and(workMonths.known.not()),
 *   fires: { workPlace: 'county' },
 *   passes: { workPlace: 'county', workMonths: 3 },
 * });
 * noMonths.policy.id // => 'ledger/X-01'
 * ```
 */
export function defineRule<Facts, const Read extends keyof Facts & string, Parameters = object, Expected = never>(
  definition: FormulaRuleDefinition<Facts, Read, Parameters, Expected>,
): FormulaRule;
export function defineRule(definition: SearchRuleDefinition): SearchRule;
export function defineRule(definition: SearchRuleDefinition | WrittenFormula): FormulaRule | SearchRule {
  const { id, clause, severity, concern, message, mend, origin = 'derived', sources = [workPoints2019] } = definition;
  const card: RuleCard = { id, clause, severity, concern, message, mend, origin, sources };
  if ('search' in definition) {
    const { subject, column, search } = definition;
    return Object.freeze({ ...card, kind: 'search', subject, column, search });
  }
  const { subject, reads, column = reads[0] ?? '' } = definition;
  const all = subject.fields as Readonly<Record<string, Schema<unknown>>>;
  const fields = Object.fromEntries(reads.map((name) => [name, all[name] as Schema<unknown>]));
  return Object.freeze({
    ...card,
    kind: 'formula',
    subject: subject.id,
    fields,
    column,
    policy: policyOf(card, definition, fields),
  });
}

/** Who fills in the register is who mends it; no text says more about a rule. */
const keeper = text('登记册填报单位', 'the unit that keeps the register');

function policyOf(
  card: RuleCard,
  definition: WrittenFormula,
  fields: Readonly<Record<string, Schema<unknown>>>,
): AnyFormula {
  const { subject, parameters = {}, finding, expected, fires, passes, values = {} } = definition;
  const finds = flag('有问题', 'finding');
  const example = { parameters: values, standing: 'assumed' } as const;
  return definePolicy<string, object, object, object>({
    id: `ledger/${card.id}`,
    clauses: [card.clause],
    title: card.message,
    summary: card.mend,
    subject: subject.policySubject,
    authority: keeper,
    papers: [],
    timeLimit: text('文件未规定', 'no text sets one'),
    level: text('填报、核查各级', 'whoever fills in and checks'),
    sources: card.sources,
    input: record<object>(subject.title.zh, subject.title.en, fields),
    output: record<object>('规则的回答', 'answer of the rule', {
      finding: finds,
      ...(expected ? { expected: expected.as } : {}),
    }),
    parameters,
    formula: (facts, thresholds) => ({
      finding: finding(facts as never, thresholds as never).as('有问题', 'finding'),
      ...(expected ? { expected: expected.is(facts as never, thresholds as never) } : {}),
    }),
    laws: [],
    examples: [
      { title: text('有问题', 'a finding'), input: fires, expected: { finding: true }, ...example },
      { title: text('无问题', 'nothing found'), input: passes, expected: { finding: false }, ...example },
    ],
  });
}

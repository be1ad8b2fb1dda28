import type { AnyFormula, Parameter, Schema, Source, Text } from '@dzfp/core';
import type { ClauseId } from '@dzfp/core/model';
import type { Severity } from '../finding.ts';
import type { Register } from '../register/register.ts';
import type { SubjectId } from './subject.ts';

/** Whether the register contradicts itself (登记差错), or is right and shows that something promised is not done yet (工作短板). */
export type Concern = 'record' | 'work';

/** Where a rule comes from: a county team has one of its kind, a register form asks for it, or it follows from a clause. */
export type Origin = 'seen' | 'form' | 'derived';

/** What a rule says about itself (规则卡片). */
export interface RuleCard {
  /** Number in the catalogue, as `Q-HH-02`. */
  readonly id: string;
  readonly clause: ClauseId;
  readonly severity: Severity;
  readonly concern: Concern;
  /** What is wrong, and what to do about it. */
  readonly message: Text;
  readonly mend: Text;
  readonly origin: Origin;
  readonly sources: readonly [Source, ...Source[]];
}

/** The fields of a list's rows by which a finding is placed. */
export type FieldName = string;

/** A rule over one person, household or village: a formula, so that every reading of a policy reads it. */
export interface FormulaRule extends RuleCard {
  readonly kind: 'formula';
  readonly subject: SubjectId;
  /** The facts that it reads. */
  readonly fields: Readonly<Record<string, Schema<unknown>>>;
  /** The column at which a finding stands. */
  readonly column: FieldName;
  /** The rule as a policy: its result is `finding`, and `expected` where the other facts say what should stand there. */
  readonly policy: AnyFormula;
}

/** Something that a search found: where, and which rows take part in it. */
export interface Hit {
  readonly subject: SubjectId;
  /** Number of the row in the file. */
  readonly row: number;
  readonly column: FieldName;
  readonly related?: readonly { readonly subject: SubjectId; readonly row: number }[];
}

/** A rule across rows (跨行规则): a pure search through the register. */
export interface SearchRule extends RuleCard {
  readonly kind: 'search';
  readonly subject: SubjectId;
  readonly column: FieldName;
  readonly search: (register: Register) => Iterable<Hit>;
}

/** A numbered rule of the quality of a register (质量规则). It never repairs. */
export type Rule = FormulaRule | SearchRule;

/** The parameters of a rule by the names that its formula uses. */
export function parametersOf(rule: Rule): Readonly<Record<string, Parameter<unknown>>> {
  return rule.kind === 'formula' ? (rule.policy.parameters as Readonly<Record<string, Parameter<unknown>>>) : {};
}

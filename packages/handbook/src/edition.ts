import type { AnyPlugin, AnyPolicy, Language, ParameterBook } from '@dzfp/core';
import type { DeclaredChart } from './chart/declared-chart.ts';
import type { PolicyProofs } from './page/proofs.ts';
import type { Variations } from './page/variations.ts';
import type { ClauseId } from '@dzfp/core/model';

/** How many mistakes were made in the formulas one at a time, noticed, and proved to change no decision. */
export interface MistakeCounts {
  readonly made: number;
  readonly noticed: number;
  readonly same: number;
}

/** What a handbook is printed from: the rules, the values of one place, and the language. */
export interface Edition {
  readonly plugins: readonly AnyPlugin[];
  /** Sourced and, where the reader shall see them, illustrative values. */
  readonly book: ParameterBook;
  /** Code of the place whose readers it is for. */
  readonly jurisdiction: string;
  /** The day whose values stand in the tables as those in force, `YYYY-MM-DD`. */
  readonly on: string;
  readonly language: Language;
  /** Charts beside those that follow from the laws. */
  readonly charts?: readonly DeclaredChart[];
  /** What a prover found of the policies with these values. */
  readonly proofs?: readonly PolicyProofs[];
  /** Worked examples with a few facts otherwise. */
  readonly variations?: Variations;
  /** Whether mistakes in the formulas would be noticed. */
  readonly mistakes?: MistakeCounts;
}

/** Every policy of an edition, in the order of clauses and ids. */
export function policiesOf({ plugins }: Pick<Edition, 'plugins'>): readonly AnyPolicy[] {
  return plugins
    .flatMap(({ policies }) => [...(policies as readonly AnyPolicy[])])
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .toSorted((a, b) => orderOf(a) - orderOf(b)); // stable: within a clause by id
}

/** 6.3 comes after 6.2 and before 10. */
function orderOf({ clauses: [first] }: AnyPolicy): number {
  const [area = '0', clause = '0'] = (first as ClauseId).split('.');
  return Number(area) * 100 + Number(clause);
}

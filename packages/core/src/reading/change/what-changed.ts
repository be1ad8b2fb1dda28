import type { SourcedValue } from '../../parameter/book.ts';
import { insideFor, type BoundBase } from '../../policy/bound.ts';
import type { Text } from '../../text.ts';
import { flippedCases, type FlippedCase } from './flipped-cases.ts';

/** A value of the law that is another one. */
export interface ValueChange {
  /** As the policy names it. */
  readonly name: string;
  readonly parameter: string;
  readonly clause: string;
  readonly title: Text;
  readonly was: SourcedValue;
  readonly is: SourcedValue;
}

/** What another day, place or book makes of a policy. */
export interface WhatChanged {
  readonly values: readonly ValueChange[];
  /** For each way in which a result becomes another the least case found, flags and choices before amounts. */
  readonly cases: readonly FlippedCase[];
}

/**
 * What changes between two sets of values of one policy (两套参数的差别): the values with their clauses and sources, and boundary cases whose result
 * becomes another: from the policy's own examples, with facts moved to where the changed values stand and just beside.
 *
 * @throws DzfpError DZ503 for a procedure
 * @example
 * ```ts
 * import { combineBooks } from '@dzfp/core';
 * import { whatChanged } from '@dzfp/core/reading';
 * import { dezhou, illustrative } from '@dzfp/dezhou';
 * import { premiumSubsidy } from '@dzfp/medical';
 *
 * const setting = { book: combineBooks(dezhou, illustrative), jurisdiction: '371402' };
 * const [was, is] = ['2018-06-01', '2019-06-01'].map((on) => premiumSubsidy.in({ ...setting, on }));
 * const [change] = whatChanged(was!, is!).values;
 * [change?.name, change?.was.wire, change?.is.wire] // => ['personalContribution', '220.00', '250.00']
 * ```
 */
export function whatChanged(was: BoundBase, is: BoundBase): WhatChanged {
  const [first, second] = [insideFor(was, 'whatChanged'), insideFor(is, 'whatChanged')];
  const values = Object.entries(second.values).flatMap(([name, now]): ValueChange[] => {
    const before = first.values[name];
    if (before === undefined || JSON.stringify(before.wire) === JSON.stringify(now.wire)) return [];
    const { id, clause, title } = now.parameter;
    return [{ name, parameter: id, clause, title, was: before, is: now }];
  });
  return { values, cases: values.length === 0 ? [] : flippedCases(first, second, values) };
}

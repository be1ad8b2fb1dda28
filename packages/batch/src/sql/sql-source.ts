import { lower, rangesOf, type BoundFormula, type Plan, type Range } from '@dzfp/core/plan';
import { recordShapeOf } from '@dzfp/core';
import { sourceOf, type Source } from '../kernel/source.ts';
import { lawColumns, oneLaw, type LawColumns } from './law-columns.ts';

/** What a statement is written from: a formula, and what of its figures stands in columns. */
export interface SqlSource extends Source {
  readonly laws: LawColumns;
}

/** A formula with the values of one law. */
export function ofOneLaw(formula: BoundFormula): SqlSource {
  return { ...sourceOf(formula), laws: oneLaw };
}

/** A formula with the values of several laws: each register may hold what it holds under any of them. */
export function ofLaws(formulas: readonly [BoundFormula, ...BoundFormula[]]): SqlSource {
  const [formula] = formulas;
  const { policy } = formula;
  const facts = recordShapeOf(policy.input);
  const shapes = policy.kind === 'carried' ? { facts, before: recordShapeOf(policy.carry.state) } : { facts };
  const plans = formulas.map(({ values }): Plan => {
    const typed = Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]));
    return lower(policy.graph, typed, 'millionths');
  });
  const [plan] = plans as [Plan];
  const source = sourceOf({ ...formula, runner: { ...formula.runner, plan } });
  const ranges = plans.map((each) => rangesOf(each, shapes));
  return {
    ...source,
    ranges: source.ranges.map((_, at) => hull(ranges.map((of) => of[at] as Range))),
    laws: lawColumns(formula, plans),
  };
}

function hull(ranges: readonly Range[]): Range {
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
    unknown: ranges.some(({ unknown }) => unknown),
    none: ranges.some(({ none }) => none),
  };
}

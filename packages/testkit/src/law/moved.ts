import { recordShapeOf, type Shape } from '@dzfp/core';
import type { Given } from '@dzfp/core/plan';
import fc from 'fast-check';
import { issuesOf } from '../trial/issues-of.ts';
import type { Trial } from '../trial/trial.ts';

/** One fact on a line: its place as a whole number, the last place there is, and the outcome for any place. */
export interface Line {
  readonly here: number;
  readonly last: number;
  /** The outcome at a place as a whole number; undefined where the facts are refused. */
  readonly outcomeAt: (place: number) => number | undefined;
}

/** A trial seen along one fact; undefined when the fact or the outcome has no place on a line there. */
export function lineAlong(trial: Trial, fact: string, outcome: string): Line | undefined {
  const { specimen, situation } = trial;
  const shape = recordShapeOf(specimen.policy.input).fields[fact]?.shape;
  if (shape === undefined) throw new Error(`${specimen.policy.id} has no fact ${fact}`);
  const given = specimen.parse(situation);
  const here = placeOf((given.facts as Readonly<Record<string, unknown>>)[fact], shape);
  if (here === undefined) return undefined;
  const result = recordShapeOf(specimen.policy.output).fields[outcome]?.shape;
  if (result === undefined) throw new Error(`${specimen.policy.id} has no result ${outcome}`);
  const outcomeAt = (place: number): number | undefined => {
    const moved: Given = { ...given, facts: { ...(given.facts as object), [fact]: valueAt(place, shape) } };
    let answer: unknown;
    if (issuesOf(() => (answer = specimen.decideParsed(moved).result)).length > 0) return undefined;
    return placeOf((answer as Readonly<Record<string, unknown>>)[outcome], result);
  };
  return { here, last: lastPlace(shape), outcomeAt };
}

/** A distance along a line: one step, or any number of them. */
export function distance(): fc.Arbitrary<number> {
  const sizes = [10, 1_000, 100_000, 10_000_000, 1_000_000_000];
  return fc.oneof(fc.constant(1), ...sizes.map((max) => fc.integer({ min: 1, max })));
}

/** None stands above every amount: a ceiling that is none does not bind. */
function placeOf(value: unknown, shape: Shape): number | undefined {
  if (value === null) return Number.POSITIVE_INFINITY;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (shape.kind === 'choice' && typeof value === 'string') return shape.labels.indexOf(value);
  if (shape.kind !== 'ratio' || typeof value !== 'object') return undefined;
  const { numerator, denominator } = value as { readonly numerator: number; readonly denominator: number };
  return numerator / denominator;
}

function valueAt(place: number, shape: Shape): unknown {
  if (shape.kind === 'flag') return place === 1;
  return shape.kind === 'choice' ? shape.labels[place] : place;
}

function lastPlace(shape: Shape): number {
  if ('most' in shape) return shape.most;
  return shape.kind === 'choice' ? shape.labels.length - 1 : 1;
}

import { fieldOf, type AnyFormula, type Example, type Field, type RecordShape, type Safe } from '@dzfp/core';

/** A worked example as the starting point of a chart: all facts but one stay as they are. */
export interface Base {
  readonly decide: (facts: object) => Readonly<Record<string, unknown>> | undefined;
  readonly bound: ReturnType<AnyFormula['with']>;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly input: RecordShape;
  readonly output: RecordShape;
}

/** The first example of a policy that has an answer. */
export function baseOf(policy: AnyFormula): Base | undefined {
  const example = (policy.examples as readonly Example<object, object, object>[]).find((each) => 'expected' in each);
  if (example === undefined) return undefined;
  const bound = policy.with(example.parameters);
  const { safeEvaluate } = bound as { safeEvaluate: (facts: object) => Safe<object> };
  return {
    bound,
    decide: (facts) => {
      const safe = safeEvaluate(facts);
      if (!safe.ok) return undefined;
      const decided = safe.value as Readonly<Record<string, unknown>>;
      return (policy.kind === 'carried' ? decided['result'] : decided) as Readonly<Record<string, unknown>>;
    },
    facts: example.input as Readonly<Record<string, unknown>>,
    input: fieldOf(policy.input).shape as RecordShape,
    output: fieldOf(policy.output).shape as RecordShape,
  };
}

/** A result as a figure to draw: yuan, a count or a share in percent; null where there is none. */
export function drawn({ shape }: Field, wire: unknown): number | null {
  if (shape.kind === 'money' && typeof wire === 'string') return Number(wire);
  if (shape.kind === 'rate' && typeof wire === 'string') return Number(wire) * 100;
  if (shape.kind === 'count' && typeof wire === 'number') return wire;
  if (shape.kind === 'ratio' && typeof wire === 'string') {
    const [above = '0', below = '1'] = wire.split('/');
    return (Number(above) / Number(below)) * 100;
  }
  return null;
}

/** A place along the axis in the wire form of a fact. */
export function wireAt({ shape }: Field, place: number): unknown {
  if (shape.kind === 'count') return Math.round(place);
  return shape.kind === 'money' ? place.toFixed(2) : String(place);
}

/** Whether a fact can run along an axis. */
export function runs(field: Field | undefined): field is Field {
  return field !== undefined && (field.shape.kind === 'money' || field.shape.kind === 'count');
}

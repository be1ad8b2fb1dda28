import { recordShapeOf, type AnyFormula, type RecordShape, type Shape } from '@dzfp/core';
import { refsOf } from '@dzfp/core/plan';

/** A fact and a result that rests on it, by their dotted names. */
export interface Along {
  readonly fact: string;
  readonly outcome: string;
}

/** Every amount of the result with each amount and count among the facts that it rests on. */
export function alongOf(policy: AnyFormula): readonly Along[] {
  const facts = fieldsOf(recordShapeOf(policy.input), ['money', 'count']);
  return fieldsOf(recordShapeOf(policy.output), ['money']).flatMap((outcome) => {
    const read = factsBelow(policy, policy.graph.outputs[`result.${outcome}`]);
    return facts.filter((fact) => read.has(fact)).map((fact) => ({ fact, outcome }));
  });
}

function fieldsOf({ fields }: RecordShape, kinds: readonly Shape['kind'][], at = ''): readonly string[] {
  return Object.entries(fields).flatMap(([name, { shape }]) => {
    if (shape.kind === 'record') return fieldsOf(shape, kinds, `${at}${name}.`);
    return kinds.includes(shape.kind) ? [`${at}${name}`] : [];
  });
}

function factsBelow({ graph: { nodes } }: AnyFormula, output: number | undefined): ReadonlySet<string> {
  const facts = new Set<string>();
  const seen = new Set<number>();
  const visit = (ref: number): void => {
    const node = nodes[ref];
    if (node === undefined || seen.has(ref)) return;
    seen.add(ref);
    if (node.op === 'field' && node.root === 'facts') facts.add(node.path.join('.'));
    refsOf(node).forEach(visit);
  };
  if (output !== undefined) visit(output);
  return facts;
}

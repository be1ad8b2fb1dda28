import { recordShapeOf, type AnyPolicy, type RecordShape } from '@dzfp/core';
import { refsOf } from '@dzfp/core/plan';
import type { Facts } from '../trial/situation.ts';

/** Where a fact stands in the input. */
export type Path = readonly string[];

/**
 * The facts that may be left out and of which the formula says nothing special when they are: where a formula asks whether a
 * fact is known, or states what stands for it, leaving it out is an answer of its own.
 */
export function optionalFacts(policy: AnyPolicy): readonly Path[] {
  const provided = policy.kind === 'procedure' ? new Set<string>() : providedFor(policy);
  return pathsIn(recordShapeOf(policy.input), []).filter((path) => !provided.has(path.join('.')));
}

/** Every fact of a policy, those inside of records one by one. */
export function factsOf(policy: AnyPolicy): readonly Path[] {
  const leaves = (shape: RecordShape, at: Path): Path[] =>
    Object.entries(shape.fields).flatMap(([name, { shape: inner }]) =>
      inner.kind === 'record' ? leaves(inner, [...at, name]) : [[...at, name]],
    );
  return leaves(recordShapeOf(policy.input), []);
}

function pathsIn(shape: RecordShape, at: Path): Path[] {
  return Object.entries(shape.fields).flatMap(([name, { shape: inner, optional }]) => {
    const path = [...at, name];
    if (optional) return [path];
    return inner.kind === 'record' ? pathsIn(inner, path) : [];
  });
}

/** The facts below a question whether something is known, or below what stands in for it. */
function providedFor({ graph: { nodes } }: Exclude<AnyPolicy, { kind: 'procedure' }>): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<number>();
  const visit = (ref: number): void => {
    const node = nodes[ref];
    if (node === undefined || seen.has(ref)) return;
    seen.add(ref);
    if (node.op === 'field' && node.root === 'facts') {
      node.path.forEach((_, depth) => found.add(node.path.slice(0, depth + 1).join('.')));
    }
    refsOf(node).forEach(visit);
  };
  for (const node of nodes) if (node.op === 'ifUnknown' || node.op === 'known') visit(node.of);
  return found;
}

/** Facts without one of them. */
export function without(facts: Facts, [name = '', ...rest]: Path): Facts {
  const { [name]: inner, ...others } = facts;
  if (rest.length === 0) return others;
  return typeof inner === 'object' && inner !== null ? { ...facts, [name]: without(inner as Facts, rest) } : facts;
}

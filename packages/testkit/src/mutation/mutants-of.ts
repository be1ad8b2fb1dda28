import type { AnyFormula } from '@dzfp/core';
import { withGraphs } from '@dzfp/core/plan';
import { changesAt, type Mistake } from './changes.ts';
import { lawsOver } from './laws-over.ts';
import { replaced } from './replaced.ts';

/** A policy with one mistake in its formula. */
export interface Mutant {
  readonly mistake: Mistake;
  /** The number of the node of `policy.graph` at which the mistake was made. */
  readonly node: number;
  /** The wrong policy, with the examples and laws of the right one. */
  readonly policy: AnyFormula;
}

/**
 * A policy with one mistake after the other, in the order of its graph: each that can be made at each step, always the same ones.
 *
 * A mistake is made in the formula as data, so that it reads like one of an author or of a clerk ("below" for "at most", a dropped
 * exception, a fen) and not like one of a programmer.
 */
export function mutantsOf(policy: AnyFormula): readonly Mutant[] {
  return policy.graph.nodes.flatMap((node, at) =>
    changesAt(node).map(({ kind, successor }) => {
      const graph = replaced(policy.graph, at, successor);
      return { mistake: kind, node: at, policy: withGraphs(policy, { graph, lawGraph: lawsOver(policy, graph) }) };
    }),
  );
}

import { failure, throwIssues } from '../error/dzfp-error.ts';
import { graphOf, type Graph } from '../expression/graph.ts';
import { restartLoops } from '../expression/list-term.ts';
import type { Expression } from '../expression/node.ts';
import { Term, type FlagTerm } from '../expression/term.ts';
import { recordTerms } from '../expression/term-at.ts';
import type { RecordShape } from '../schema/shape.ts';
import { checkChoices, checkGraph, checkOutputs, checkShapes } from './check-graph.ts';

/** The shapes around a formula. */
export interface Surroundings {
  readonly id: string;
  readonly facts: RecordShape;
  readonly parameters: RecordShape;
  readonly before: RecordShape | null;
  /** Facts that are read outside of the formula: the day of the law, the key and order of a chain. */
  readonly readElsewhere: readonly string[];
  /** The record of each prefix of the outputs: `result`, and `after` for a carried policy. */
  readonly outputs: Readonly<Record<string, RecordShape>>;
}

/** What a definition writes, over terms that are only known by name here. */
export interface Writing {
  readonly formula: (facts: never, parameters: never, before: never) => unknown;
  readonly applies: ((facts: never, parameters: never) => FlagTerm) | undefined;
  readonly requires: readonly { readonly id: string; readonly holds: (facts: never) => FlagTerm }[];
  readonly laws: readonly { readonly id: string; readonly holds?: (decision: never) => FlagTerm }[];
  readonly pledges: readonly { readonly id: string; readonly holds: (decision: never) => FlagTerm }[];
}

/** The graphs that a definition leaves. */
export interface Written {
  readonly graph: Graph;
  readonly lawGraph: Graph;
  readonly appliesGraph: Graph | null;
}

/** Runs a formula once over terms and checks what it leaves; runs it again to see that it always leaves the same. */
export function write(around: Surroundings, writing: Writing): Written {
  const before = around.before === null ? {} : { before: around.before };
  throwIssues(checkShapes(around.id, { facts: around.facts, ...before, ...around.outputs }));
  const first = draw(around, writing);
  const again = draw(around, writing);
  if (JSON.stringify(first) !== JSON.stringify(again)) throw failure('DZ204', { policy: around.id });
  const read = { facts: around.facts, parameters: around.parameters, ...before };
  const concerned = (first.appliesGraph?.nodes ?? []).flatMap((node) =>
    node.op === 'field' && node.root === 'facts' ? [node.path.join('.')] : [],
  );
  throwIssues(checkGraph(around.id, first.graph, read, [...around.readElsewhere, ...concerned], around.outputs));
  throwIssues(checkChoices(around.id, first.lawGraph));
  return first;
}

function draw(around: Surroundings, writing: Writing): Written {
  restartLoops();
  const facts = recordTerms(around.facts, 'facts', []);
  const parameters = recordTerms(around.parameters, 'parameters', []);
  const before = around.before === null ? {} : recordTerms(around.before, 'before', []);
  const returned = writing.formula(facts as never, parameters as never, before as never) as Readonly<
    Record<string, unknown>
  >;
  const written = around.before === null ? { result: returned } : returned;
  checkOutputs(around.id, Object.keys(around.outputs), Object.keys(written));
  const outputs: Record<string, Expression> = {};
  for (const [prefix, shape] of Object.entries(around.outputs))
    collect(around.id, prefix, shape, written[prefix], outputs);
  for (const { id, holds } of writing.requires) outputs[`requires.${id}`] = holds(facts as never).node;
  const applies = writing.applies?.(facts as never, parameters as never);
  const decision = { facts, parameters, before, ...written };
  const laws = writing.laws.flatMap(({ id, holds }) =>
    holds ? [[`law.${id}`, holds(decision as never).node] as const] : [],
  );
  const pledges = writing.pledges.map(({ id, holds }) => [`pledge.${id}`, holds(decision as never).node] as const);
  const more = applies === undefined ? [] : [['applies', applies.node] as const];
  return {
    graph: graphOf(outputs),
    lawGraph: graphOf({ ...outputs, ...Object.fromEntries([...more, ...laws, ...pledges]) }),
    appliesGraph: applies === undefined ? null : graphOf({ applies: applies.node }),
  };
}

function collect(policy: string, at: string, shape: RecordShape, of: unknown, into: Record<string, Expression>): void {
  const written = (of ?? {}) as Readonly<Record<string, unknown>>;
  checkOutputs(policy, Object.keys(shape.fields), Object.keys(written));
  for (const [name, field] of Object.entries(shape.fields)) {
    const term = written[name];
    if (field.shape.kind === 'record') collect(policy, `${at}.${name}`, field.shape, term, into);
    else if (term instanceof Term) into[`${at}.${name}`] = term.node;
    else throw failure('DZ202', { policy, what: `${at}.${name}` });
  }
}

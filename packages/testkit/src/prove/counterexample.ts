import { isGuarantee } from '@dzfp/core';
import { runExactly, type Exact } from '@dzfp/core/plan';
import type { Variable } from './facts.ts';
import { movedName } from './out-of-line.ts';
import type { AnyLaw, Question } from './question.ts';

/** Facts that break a law, as the evaluator takes them: typed, texts made up. */
export interface Counterexample {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly before?: Readonly<Record<string, unknown>>;
  /** Of a monotone law: the second value of the fact that moves. */
  readonly moved?: unknown;
}

/** Puts the solver's values into facts that break a law. */
export function factsFrom(values: ReadonlyMap<string, string>, { variables }: Question, law: AnyLaw): Counterexample {
  const made = madeFacts(values, variables);
  if (isGuarantee(law)) return made as unknown as Counterexample;
  const moving = variables.find(({ path }) => path.join('.') === `facts.${law.fact}`);
  return { ...(made as unknown as Counterexample), moved: typed(moving as Variable, values.get(movedName) ?? '0') };
}

/** Puts the solver's values where the decision reads them. */
export function madeFacts(
  values: ReadonlyMap<string, string>,
  variables: readonly Variable[],
): Readonly<Record<string, unknown>> {
  const made: Record<string, unknown> = { facts: {} };
  for (const variable of variables.toSorted((a, b) => a.path.length - b.path.length)) place(made, variable, values);
  return made;
}

function place(into: Record<string, unknown>, variable: Variable, values: ReadonlyMap<string, string>): void {
  const { path, optional, nullable } = variable;
  const name = path.join('.');
  if (optional && values.get(`${name}?`) !== 'true') return;
  let at: unknown = into;
  path.slice(0, -1).forEach((step, i) => {
    const holder = at as Record<string | number, unknown> | null | undefined;
    // A list shorter than what was looked at, or a record that is left out or none, has no place for the value.
    if (holder === undefined || holder === null) return;
    if (i === 0) holder[step] ??= {};
    at = holder[step];
  });
  if (at === undefined || at === null) return;
  const isNone = nullable && values.get(`${name}-`) === 'true';
  (at as Record<string | number, unknown>)[path.at(-1) as string] = isNone ? null : typed(variable, values.get(name));
}

function typed({ shape }: Variable, value = '0'): unknown {
  switch (shape.kind) {
    case 'flag':
      return value === 'true';
    case 'choice':
      return shape.labels[Number(value)];
    case 'text':
      return 'text';
    case 'record':
      return {};
    case 'list':
      return Array.from({ length: Number(value) }, () => ({}));
    default:
      return Number(value);
  }
}

/** Runs the evaluator's own steps on the facts and says whether they do break the law. */
export function breaks(law: AnyLaw, of: Counterexample, { plan, graph }: Question): boolean {
  const run = (facts: unknown): readonly Exact[] => runExactly(plan, { facts, before: of.before });
  const at = (registers: readonly Exact[], name: string): Exact =>
    registers[plan.at[graph.outputs[name] as number] as number];
  const first = run(of.facts);
  if (isGuarantee(law)) return at(first, `law.${law.id}`) !== 1n;
  const second = run({ ...of.facts, [law.fact]: of.moved });
  const standing = (registers: readonly Exact[]): number => {
    const above = at(registers, `result.${law.outcome}`);
    if (above === 'none') return Number.POSITIVE_INFINITY;
    const register = plan.at[graph.outputs[`result.${law.outcome}`] as number] as number;
    const under = registers[plan.registers / 2 + register];
    return Number(above) / (typeof under === 'bigint' ? Number(under) : 1);
  };
  const move = (law.direction === 'rises' ? 1 : -1) * (standing(second) - standing(first));
  if (move < 0) return true;
  const width = Number(of.moved) - Number(of.facts[law.fact]);
  return law.slope !== undefined && move > law.slope * width;
}

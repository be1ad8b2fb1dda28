import type { Guarantee, RecordShape } from '@dzfp/core';
import { recordShapeOf } from '@dzfp/core';
import { lower, runExactly, type BoundFormula, type Plan } from '@dzfp/core/plan';
import { decidedIn, type Trial } from '../trial/trial.ts';
import { demand } from './demand.ts';
import { trialLaw, type NamedLaw } from './named-law.ts';

/** The formula together with its laws, with values put in; made once for a bound policy. */
const plans = new WeakMap<BoundFormula, Plan>();

function lawPlan(inside: BoundFormula): Plan {
  let plan = plans.get(inside);
  if (!plan) {
    const values = Object.entries(inside.values).map(([name, { value }]) => [name, value] as const);
    plan = lower(inside.policy.lawGraph, Object.fromEntries(values));
    plans.set(inside, plan);
  }
  return plan;
}

type AnyGuarantee = Pick<Guarantee<never, never, never, never>, 'id' | 'title'>;

/** A declared guarantee holds of every decision; it may stay open only where a fact is unknown. */
export function guarantee(law: AnyGuarantee): NamedLaw {
  return trialLaw(law.title.zh, law.title.en, (trial) => {
    decidedIn(trial);
    const { specimen, situation } = trial;
    if (specimen.inside === undefined) return;
    const { policy } = specimen.inside;
    const plan = lawPlan(specimen.inside);
    const registers = runExactly(plan, specimen.parse(situation));
    const verdict = registers[plan.at[policy.lawGraph.outputs[`law.${law.id}`] as number] as number];
    const open = verdict === undefined && lacksFacts(trial);
    demand(verdict === 1n || open, () => `law ${law.id} of ${policy.id} is ${verdict === 0n ? 'broken' : 'undecided'}`);
  });
}

function lacksFacts({ specimen, situation }: Trial): boolean {
  return lacks(recordShapeOf(specimen.policy.input), situation.input);
}

function lacks(shape: RecordShape, of: unknown): boolean {
  return Object.entries(shape.fields).some(([name, { shape: inner }]) => {
    const value = (of as Readonly<Record<string, unknown>> | null | undefined)?.[name];
    if (value === undefined) return true;
    if (inner.kind === 'record') return lacks(inner, value);
    return inner.kind === 'list' && Array.isArray(value) && value.some((item) => lacks(inner.of, item));
  });
}

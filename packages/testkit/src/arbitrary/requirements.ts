import { wireReader, type AnyFormula, type Requirement, type Schema } from '@dzfp/core';
import { lower, runExactly } from '@dzfp/core/plan';
import type { Facts } from '../trial/situation.ts';

type Broken = (facts: Facts) => readonly Requirement[];

const compiled = new WeakMap<AnyFormula, Broken>();

/**
 * Compiles a policy's requirements into a test of facts: those that are broken; of facts that cannot be read, all. Values of the
 * law are left unknown, since a requirement speaks of facts alone.
 */
export function brokenRequirements(policy: AnyFormula): Broken {
  let broken = compiled.get(policy);
  if (!broken) compiled.set(policy, (broken = compileRequirements(policy)));
  return broken;
}

function compileRequirements(policy: AnyFormula): Broken {
  const read = wireReader(policy.input as Schema<unknown>);
  const requires = policy.requires as readonly Requirement[];
  if (requires.length === 0) return () => [];
  const outputs = Object.entries(policy.graph.outputs).filter(([name]) => name.startsWith('requires.'));
  const plan = lower({ nodes: policy.graph.nodes, outputs: Object.fromEntries(outputs) }, {});
  return (facts) => {
    const parsed = read(facts);
    if (!parsed.ok) return requires;
    const registers = runExactly(plan, { facts: parsed.value, before: undefined });
    return requires.filter(({ id }) => {
      const node = policy.graph.outputs[`requires.${id}`] as number;
      return registers[plan.at[node] as number] === 0n;
    });
  };
}

/** Facts that contradict each other are exchanged, which puts a pair like admission and discharge in order. */
export function mended(facts: Facts, broken: Broken): Facts {
  let now = facts;
  for (let round = 0; round < 4; round++) {
    const [first] = broken(now);
    if (first === undefined) return now;
    const [one, other = one] = first.fields;
    now = exchanged(now, one, other);
  }
  return now;
}

function exchanged(facts: Facts, one: string, other: string): Facts {
  return { ...facts, [one]: facts[other], [other]: facts[one] };
}

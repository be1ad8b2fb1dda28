import { recordShapeOf, type AnyFormula } from '@dzfp/core';
import { lower, rangesOf, runExactly, type Exact, type Step } from '@dzfp/core/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formulas, trialsOf } from '../../fixture/formulas.ts';
import { stepsLeavingPlainNumbers } from './leaving.ts';

function shapesOf(policy: AnyFormula): Parameters<typeof rangesOf>[1] {
  const facts = recordShapeOf(policy.input);
  return policy.kind === 'carried' ? { facts, before: recordShapeOf(policy.carry.state) } : { facts };
}

function registersInLists(steps: readonly Step[], inside = false): ReadonlySet<number> {
  return new Set(
    steps.flatMap((step) => [
      ...(inside ? [step.out, ...(step.op === 'ratio' ? [step.outDenominator] : [])] : []),
      ...(step.op === 'aggregate' ? [...step.items.map(({ out }) => out), ...registersInLists(step.steps, true)] : []),
    ]),
  );
}

describe('every register stays within its range', () => {
  it.each(formulas)('%s', (_, policy) => {
    const ranges = new Map<object, ReturnType<typeof rangesOf>>();
    const law = fc.property(trialsOf(policy), ({ specimen, situation }) => {
      const plan = specimen.inside?.runner.plan;
      if (!plan) throw new Error('a formula has a plan');
      const range = ranges.get(plan) ?? rangesOf(plan, shapesOf(policy));
      ranges.set(plan, range);
      const inLists = registersInLists(plan.steps);
      runExactly(plan, specimen.parse(situation)).forEach((value: Exact, register) => {
        // What an item leaves behind, or nothing when there was none.
        if (inLists.has(register)) return;
        const { low, high, unknown, none } = range[register] as (typeof range)[number];
        const within =
          value === undefined ? unknown : value === 'none' ? none : low <= Number(value) && Number(value) <= high;
        if (!within) throw new Error(`register ${register} is ${String(value)}, not from ${low} to ${high}`);
      });
    });
    fc.assert(law, { numRuns: 40, seed: 20_190_101 });
  });
});

it('finds the step at which an amount leaves plain numbers, and none where amounts are small', () => {
  const money = (most: number) => ({ kind: 'money', least: 0, most }) as const;
  const field = (most: number) => ({ shape: money(most), title: { zh: '', en: '' }, optional: false, nullable: false });
  const read = (name: string, most: number) =>
    ({ op: 'field', root: 'facts', path: [name], shape: money(most), quantity: 'money' }) as never;
  const leaving = (most: number): readonly string[] => {
    const nodes = [read('a', most), { op: 'multiply', left: 0, right: 0, quantity: 'money' } as never];
    const plan = lower({ nodes, outputs: { 'result.a': 1 } }, {});
    const facts = { kind: 'record', fields: { a: field(most) } } as const;
    return [...stepsLeavingPlainNumbers(plan, rangesOf(plan, { facts }))].map(({ op }) => op);
  };
  expect(leaving(94_906_265)).toEqual([]);
  expect(leaving(94_906_266)).toEqual(['multiply']);
});

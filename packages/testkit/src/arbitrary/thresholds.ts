import { runExactly, type BoundFormula, type Step } from '@dzfp/core/plan';

/** Figures at which a formula may turn, in its own whole numbers: fen, millionths, days, counts. */
export interface Thresholds {
  readonly money: readonly number[];
  readonly rate: readonly number[];
  readonly day: readonly number[];
  readonly count: readonly number[];
}

/** Nothing is known of a formula. */
export const noThresholds: Thresholds = { money: [], rate: [], day: [], count: [] };

/**
 * The figures that a formula's parameters and constants put into it: cells of tables, bounds of tariffs, and whatever the plan
 * can already compute without a single fact.
 */
export function thresholdsOf({ policy, runner }: BoundFormula): Thresholds {
  const { plan } = runner;
  const found = { money: new Set<number>(), rate: new Set<number>(), day: new Set<number>(), count: new Set<number>() };
  const note = (register: number, value: number): void => {
    const quantity = policy.graph.nodes[register]?.quantity;
    const scale = plan.scales[register] ?? 1;
    const whole = quantity === 'rate' ? (value * 1_000_000) / scale : value / scale;
    if (!Number.isSafeInteger(whole)) return;
    if (quantity === 'money' || quantity === 'exactMoney') found.money.add(whole);
    else if (quantity === 'rate' || quantity === 'day' || quantity === 'count') found[quantity].add(whole);
  };
  const visit = (step: Step): void => {
    if (step.op === 'constant') note(step.out, step.value);
    else if (step.op === 'lookup') for (const cell of step.cells) note(step.out, cell);
    else if (step.op === 'bands') {
      for (const tariff of step.tariffs)
        for (const bound of tariff?.bounds ?? []) if (bound < Infinity) found.money.add(bound);
    } else if (step.op === 'aggregate') step.steps.forEach(visit);
  };
  plan.steps.forEach(visit);
  const withoutFacts = runExactly(plan, { facts: undefined, before: undefined });
  withoutFacts.slice(0, plan.scales.length).forEach((value, register) => {
    if (typeof value === 'bigint') note(register, Number(value));
  });
  return { money: [...found.money], rate: [...found.rate], day: [...found.day], count: [...found.count] };
}

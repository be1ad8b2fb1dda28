import { DzfpError, type AnyPolicy } from '@dzfp/core';
import { runExactly, type BoundFormula, type Exact, type Fraction, type Step } from '@dzfp/core/plan';
import { specimenOf } from '../trial/specimen.ts';
import { situationOf, type AnyExample } from './situation-of.ts';

/** What the formula does with the facts of one example: whether it turns anywhere at all, and whether it does so right there. */
interface Turning {
  readonly turns: boolean;
  readonly onBoundary: boolean;
}

/**
 * Whether a policy whose formula compares, caps or takes something through bands shows none of it at the point where it turns: in
 * no decided example are the two sides equal, or a smallest unit apart.
 */
export function lacksBoundary(policy: AnyPolicy): boolean {
  const seen = (policy.examples as readonly AnyExample[]).map((example) => turningOf(policy, example));
  return seen.some(({ turns }) => turns) && !seen.some(({ onBoundary }) => onBoundary);
}

function turningOf(policy: AnyPolicy, example: AnyExample): Turning {
  if (!('expected' in example)) return { turns: false, onBoundary: false };
  try {
    const { inside, parse } = specimenOf(policy, example.parameters);
    if (inside === undefined) return { turns: false, onBoundary: false };
    const registers = runExactly(inside.runner.plan, parse(situationOf(policy, example)));
    const at = everyStep(inside.runner.plan.steps).map((step) => meetingIn(step, registers, inside));
    return { turns: at.some((meets) => meets !== undefined), onBoundary: at.includes(true) };
  } catch (error) {
    // That the example does not come out at all is another check's to say.
    if (error instanceof DzfpError) return { turns: false, onBoundary: false };
    throw error;
  }
}

function everyStep(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => (step.op === 'aggregate' ? [step, ...everyStep(step.steps)] : [step]));
}

/** Whether the two sides of a step meet; undefined for a step that does not turn. Labels are on a list, not on a scale. */
function meetingIn(step: Step, r: readonly Exact[], { policy }: BoundFormula): boolean | undefined {
  switch (step.op) {
    case 'least':
    case 'greatest':
    case 'compare':
      if (policy.graph.nodes[step.a]?.quantity === 'choice') return undefined;
      return near(r[step.a], step.timesA, r[step.b], step.timesB);
    case 'compareRatios': {
      const over = ({ denominator, over: fixed }: Fraction): Exact =>
        denominator === null ? BigInt(fixed) : r[denominator];
      return near(product(r[step.a.numerator], over(step.b)), 1, product(r[step.b.numerator], over(step.a)), 1);
    }
    case 'bands': {
      const bounds = step.tariffs.flatMap((tariff) => tariff?.bounds ?? []).filter((bound) => bound < Infinity);
      return [r[step.above], ...bounds.map(BigInt)].some((bound) => near(r[step.amount], 1, bound, 1));
    }
    default:
      return undefined;
  }
}

function product(a: Exact, b: Exact): Exact {
  return typeof a === 'bigint' && typeof b === 'bigint' ? a * b : undefined;
}

/** Equal, or apart by no more than the smallest unit of the coarser side. */
function near(a: Exact, timesA: number, b: Exact, timesB: number): boolean {
  if (typeof a !== 'bigint' || typeof b !== 'bigint') return false;
  const apart = a * BigInt(timesA) - b * BigInt(timesB);
  const unit = BigInt(Math.max(timesA, timesB));
  return apart <= unit && apart >= -unit;
}

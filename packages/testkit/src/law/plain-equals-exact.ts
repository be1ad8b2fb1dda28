import { runExactly, type Exact } from '@dzfp/core/plan';
import { decidedIn } from '../trial/trial.ts';
import { demand } from './demand.ts';
import { trialLaw, type NamedLaw } from './named-law.ts';

/** The quick path over plain numbers gives the figures of the path over whole numbers of any size. */
export const plainEqualsExact: NamedLaw = trialLaw(
  '快速算法与任意精度整数算法逐项一致',
  'plain numbers give the same figures as whole numbers of any size',
  (trial) => {
    decidedIn(trial);
    const { specimen, situation } = trial;
    if (specimen.inside === undefined) return;
    const { policy, runner } = specimen.inside;
    const given = specimen.parse(situation);
    const plain = Array.from(runner.run(given));
    const exact = runExactly(runner.plan, given);
    for (const [name, node] of Object.entries(policy.graph.outputs)) {
      const register = runner.plan.at[node] as number;
      const [quick, slow] = [plain[register] as number, asNumber(exact[register])];
      const same = quick === slow || (Number.isNaN(quick) && Number.isNaN(slow));
      demand(same, () => `${name} is ${quick} in plain numbers and ${slow} exactly`);
    }
  },
);

function asNumber(value: Exact): number {
  if (value === undefined) return Number.NaN;
  return value === 'none' ? Number.POSITIVE_INFINITY : Number(value);
}

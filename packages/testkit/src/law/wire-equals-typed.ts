import { decidedIn } from '../trial/trial.ts';
import { demandSame } from './demand.ts';
import { trialLaw, type NamedLaw } from './named-law.ts';

/** Deciding on parsed facts and printing the answer is the same as deciding on the wire form. */
export const wireEqualsTyped: NamedLaw = trialLaw(
  '先解析再计算，与直接计算书面形式，结果相同',
  'facts that were parsed before give the same answer as their written form',
  (trial) => {
    const { specimen, situation } = trial;
    const { policy } = specimen;
    const { result, after } = decidedIn(trial);
    const typed = specimen.decideParsed(specimen.parse(situation));
    demandSame(policy.output.encode(typed.result), result, 'the parsed facts give another result');
    if (policy.kind !== 'carried') return;
    demandSame(policy.carry.state.encode(typed.after), after, 'the parsed facts give another state');
  },
);

import { lower, runExactly } from '@dzfp/core/plan';
import { decidedIn, type Trial } from '../trial/trial.ts';
import { demandSame } from './demand.ts';
import { trialLaw, type NamedLaw } from './named-law.ts';

/** Facts, answers and the formula itself are plain data: what JSON brings back means the same. */
export const jsonRoundTrip: NamedLaw = trialLaw(
  '事实、结果和公式都是纯数据，经 JSON 往返不变',
  'facts, answers and the formula are plain data: JSON brings them back unchanged',
  (trial) => {
    const { specimen, situation } = trial;
    const decided = decidedIn(trial);
    demandSame(throughJson(decided), decided, 'the answer does not survive JSON');
    demandSame(specimen.decide(throughJson(situation)), decided, 'facts out of JSON give another answer');
    demandSame(
      outcomeOf(trial, throughJson),
      outcomeOf(trial, (graph) => graph),
      'the formula does not survive JSON',
    );
  },
);

function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** The outputs of the formula after its graph went through something. */
function outcomeOf({ specimen, situation }: Trial, by: <T>(value: T) => T): unknown {
  if (specimen.inside === undefined) return undefined;
  const { policy, values } = specimen.inside;
  const graph = by(policy.graph);
  const plain = Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]));
  const plan = lower(graph, plain);
  const registers = runExactly(plan, specimen.parse(situation));
  return Object.entries(graph.outputs).map(([name, node]) => [name, String(registers[plan.at[node] as number])]);
}

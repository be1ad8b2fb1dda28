import { decidedIn } from '../trial/trial.ts';
import { demandSame } from './demand.ts';
import { trialLaw, type NamedLaw } from './named-law.ts';

/** Asking twice, or in another order of keys, gives the same answer. */
export const deterministic: NamedLaw = trialLaw(
  '相同的事实总得到相同的结果，与字段先后无关',
  'the same facts always give the same answer, in whatever order they are written',
  (trial) => {
    const { specimen, situation } = trial;
    const first = decidedIn(trial);
    demandSame(specimen.decide(situation), first, 'the second answer differs');
    const turned = reversed(situation) as typeof situation;
    demandSame(specimen.decide(turned), first, 'another order of keys gives another answer');
  },
);

/** The same data with every record's keys in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

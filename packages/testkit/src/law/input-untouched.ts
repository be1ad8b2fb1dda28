import { decidedIn } from '../trial/trial.ts';
import { demandSame } from './demand.ts';
import { trialLaw, type NamedLaw } from './named-law.ts';

/** Deciding only reads: deeply frozen facts are enough, and nothing of them changes. */
export const inputUntouched: NamedLaw = trialLaw(
  '事实只被读取：冻结的输入同样可用，且不被改动',
  'facts are only read: frozen ones serve as well, and nothing of them changes',
  (trial) => {
    const { specimen, situation } = trial;
    const first = decidedIn(trial);
    const copy = structuredClone(situation);
    demandSame(specimen.decide(frozen(copy)), first, 'frozen facts give another answer');
    const given = specimen.parse(copy);
    const typed = structuredClone(given);
    specimen.decideParsed(frozen(typed));
    demandSame(copy, situation, 'the facts were changed');
    demandSame(typed, given, 'the parsed facts were changed');
  },
);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

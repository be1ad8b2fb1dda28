import fc from 'fast-check';
import { inputNear } from '../arbitrary/arbitrary-input.ts';
import { decidedIn } from '../trial/trial.ts';
import { demandSame } from './demand.ts';
import { lawWith, type NamedLaw } from './named-law.ts';

/** What was decided for somebody else in between leaves no trace. */
export const independent: NamedLaw = lawWith(
  { zh: '一案的结果与此前办理的其他案件无关', en: 'a decision does not depend on those made before it' },
  ({ specimen, situation }) => fc.oneof(inputNear(specimen.policy, specimen.inside), fc.constant(situation.input)),
  (trial, other) => {
    const { specimen, situation } = trial;
    const first = decidedIn(trial);
    specimen.tryToDecide({ ...situation, input: other });
    demandSame(specimen.decide(situation), first, 'another decision in between changes this one');
  },
);

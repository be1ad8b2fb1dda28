import fc from 'fast-check';
import { decidedIn } from '../trial/trial.ts';
import { demand, demandSame } from './demand.ts';
import { lawWith, type NamedLaw } from './named-law.ts';
import { without, type Path } from './optional-facts.ts';

/**
 * A fact that becomes unknown either did not matter or has to be asked for; it never turns the decision into another one.
 *
 * @param facts - the facts that may be left out
 */
export function unknownFacts(facts: readonly [Path, ...Path[]]): NamedLaw {
  const title = {
    zh: '少一项事实，或者结果不变，或者要求补充，绝不变成另一种结果',
    en: 'without a fact the decision is the same or is not taken; it is never another one',
  };
  return lawWith(
    title,
    () => fc.subarray([...facts], { minLength: 1 }),
    (trial, left) => {
      const decided = decidedIn(trial);
      const { specimen, situation } = trial;
      const input = left.reduce(without, situation.input);
      const answer = specimen.tryToDecide({ ...situation, input });
      const names = left.map((path) => path.join('.')).join(', ');
      if (answer.ok) return demandSame(answer.value, decided, `without ${names} the decision is another one`);
      const codes = answer.issues.map(({ code }) => code);
      demand(
        codes.every((code) => code === 'DZ301'),
        () => `without ${names} the refusal is ${codes.join(', ')} instead of DZ301`,
      );
    },
  );
}

import { canonical } from './law/demand.ts';
import type { Decided, Facts, Situation } from './trial/situation.ts';
import type { Specimen } from './trial/specimen.ts';

/** Another way to compute a policy: a kernel, SQL, a spreadsheet. It gets many situations at once. */
export interface Backend {
  readonly name: string;
  readonly run: (
    policy: Specimen['policy'],
    values: Facts,
    situations: readonly Situation[],
  ) => readonly Decided[] | Promise<readonly Decided[]>;
}

/** A situation on which a backend does not say what the policy says. */
export interface Disagreement {
  readonly backend: string;
  readonly situation: Situation;
  readonly expected: Decided;
  readonly found: Decided | undefined;
}

/** Asks every backend everything and reports where one answers otherwise than the policy itself. */
export async function sameAnswers(
  specimen: Specimen,
  backends: readonly Backend[],
  situations: readonly Situation[],
): Promise<readonly Disagreement[]> {
  const expected = situations.map(specimen.decide);
  const answers = backends.map(async (backend) => {
    const found = await backend.run(specimen.policy, specimen.values, situations);
    return situations.flatMap((situation, i): Disagreement[] => {
      const wanted = expected[i] as Decided;
      const same = canonical(found[i]) === canonical(wanted);
      return same ? [] : [{ backend: backend.name, situation, expected: wanted, found: found[i] }];
    });
  });
  return (await Promise.all(answers)).flat();
}

import { DzfpError } from '../error/dzfp-error.ts';
import type { BoundFormula } from '../policy/bound.ts';
import type { Outcome } from '../policy/runner.ts';
import { compareFigures, type Figure } from './figure.ts';
import type { ResultField } from './result-field.ts';
import type { HalfKnown, Unknown } from './unknowns.ts';

/** What the completions that were tried gave for one field. */
export interface Seen {
  least: Figure | null;
  most: Figure | null;
  /** The registers of flags and choices. */
  readonly listed: Set<number>;
  none: boolean;
  /** Whether some completion needs a value of the law that nobody gave. */
  hole: boolean;
}

/** Tries completions one by one and keeps what they give. */
export interface Trial {
  readonly seen: readonly Seen[];
  /** One value for each missing fact. */
  readonly attempt: (values: readonly unknown[]) => void;
  /** Throws what `evaluate` says of completions when none of them can be decided. */
  readonly refuse: () => never;
}

/** How plainly a refused completion says what is wrong. */
type Refusal = 'hole' | 'broken' | 'beyond' | 'absent';

/** Starts a trial. */
export function trialOf(bound: BoundFormula, known: HalfKnown, before: unknown, fields: readonly ResultField[]): Trial {
  const { policy, runner } = bound;
  const { facts, unknowns } = known;
  const given = { facts, before };
  const requirements = policy.requires.map(
    ({ id }) => runner.plan.at[policy.graph.outputs[`requires.${id}`] as number]!,
  );
  const seen = fields.map((): Seen => ({ least: null, most: null, listed: new Set(), none: false, hole: false }));
  const refused = new Map<Refusal, readonly unknown[]>();
  const complete = (values: readonly unknown[]): void =>
    unknowns.forEach(({ holder, name }, i) => {
      holder[name] = values[i];
    });
  const refuseFor = (why: Refusal, values: readonly unknown[]): void => {
    if (!refused.has(why)) refused.set(why, values);
  };
  const attempt = (values: readonly unknown[]): void => {
    if (!isPossible(unknowns, values)) return;
    complete(values);
    let outcome: Outcome;
    try {
      outcome = runner.run(given);
    } catch (error) {
      if (!(error instanceof DzfpError) && !(error instanceof RangeError)) throw error;
      refuseFor('beyond', values);
      return;
    }
    if (requirements.some((register) => outcome[register] === 0)) {
      refuseFor('broken', values);
      return;
    }
    const open = fields.flatMap(({ register }, i) => (Number.isNaN(outcome[register]) ? [i] : []));
    if (open.length > 0) {
      const absent = values.includes(undefined);
      refuseFor(absent ? 'absent' : 'hole', values);
      if (!absent) for (const i of open) seen[i]!.hole = true;
    } else if (fields.some((field) => isBeyond(field, outcome))) refuseFor('beyond', values);
    else fields.forEach((field, i) => note(seen[i]!, field, outcome));
  };
  const refuse = (): never => {
    const values = refused.get('hole') ?? refused.get('broken') ?? refused.get('beyond') ?? refused.get('absent');
    if (values) {
      complete(values);
      runner.wire(runner.run(given), given);
    }
    throw new Error(`no completion of the facts for ${policy.id} was found`);
  };
  return { seen, attempt, refuse };
}

/** A field may be left out when it is optional, or together with everything of the record around it. */
function isPossible(unknowns: readonly Unknown[], values: readonly unknown[]): boolean {
  return unknowns.every(
    ({ optional, gates }, i) =>
      values[i] !== undefined ||
      optional ||
      gates.some((gate) => unknowns.every((other, j) => !other.gates.includes(gate) || values[j] === undefined)),
  );
}

function isBeyond({ register, below, smallest, largest }: ResultField, outcome: Outcome): boolean {
  const value = outcome[register]!;
  if (value === Number.POSITIVE_INFINITY) return false;
  const over = below === null ? 1 : outcome[below]!;
  return value > largest || value < smallest || Math.abs(over) > Number.MAX_SAFE_INTEGER;
}

function note(seen: Seen, { register, below, listed }: ResultField, outcome: Outcome): void {
  const value = outcome[register]!;
  if (listed) seen.listed.add(value);
  else if (value === Number.POSITIVE_INFINITY) seen.none = true;
  else {
    const figure = { value, over: below === null ? 1 : outcome[below]! };
    if (!seen.least || compareFigures(figure, seen.least) < 0) seen.least = figure;
    if (!seen.most || compareFigures(figure, seen.most) > 0) seen.most = figure;
  }
}

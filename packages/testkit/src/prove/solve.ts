import { moneyWeight, sizeName } from './counterexample-size.ts';
import { z3 } from './z3.ts';

/** A problem in SMT-LIB 2 that says how large a solution is. */
export interface Problem {
  readonly smt: string;
}

/** What the solver says: facts that break the law, that there are none, or nothing within the time. */
export type Answer =
  | { readonly found: 'none' }
  | {
      readonly found: 'facts';
      readonly values: ReadonlyMap<string, string>;
      /** No smaller facts break the law; false when the time ran out before that was shown. */
      readonly least: boolean;
    }
  | { readonly found: 'nothing'; readonly reason: string };

/** Whether no facts break the law, as far as the solver sees within the time. */
export async function isUnbreakable({ smt }: Problem, milliseconds: number): Promise<boolean> {
  const { Context } = await z3();
  const context = Context('dzfp');
  const solver = new context.Solver();
  solver.set('timeout', milliseconds);
  solver.fromString(smt);
  return (await solver.check()) === 'unsat';
}

/** Facts are looked for first among those whose amounts are up to so many fen in all: small problems are quickly searched. */
const smallFirst: readonly bigint[] = [1_000n, 100_000n, 10_000_000n];

/**
 * Asks for facts that break a law, small ones first, then for smaller and smaller ones as long as once more the time allows.
 * Each of the small ranges has a quarter of the time.
 */
export async function solve({ smt }: Problem, milliseconds: number): Promise<Answer> {
  const { Context } = await z3();
  const context = Context('dzfp');
  const solver = new context.Solver();
  solver.fromString(smt);
  const size = context.Int.const(sizeName);
  const upTo = async (most: bigint, time: number): Promise<Found> => {
    solver.push();
    solver.set('timeout', Math.max(1, Math.floor(time)));
    solver.add(size.le(context.Int.val(most)));
    const said = await solver.check();
    const found = said === 'sat' ? readModel(solver.model()) : said;
    solver.pop();
    return found;
  };
  let low = 0n;
  let found: Found = 'unknown';
  for (const fen of smallFirst) {
    // oxlint-disable-next-line no-await-in-loop -- a larger range is searched only where the smaller one has nothing
    found = await upTo(fen * moneyWeight, milliseconds / 4);
    if (typeof found !== 'string') break;
    if (found === 'unsat') low = fen * moneyWeight + 1n;
  }
  if (typeof found === 'string') {
    solver.set('timeout', milliseconds);
    const said = await solver.check();
    if (said === 'unsat') return { found: 'none' };
    if (said === 'unknown') return { found: 'nothing', reason: reasonOf(solver.reasonUnknown()) };
    found = readModel(solver.model());
  }
  let values = found;
  let high = sizeIn(values);
  let least = true;
  const until = performance.now() + milliseconds;
  while (low < high) {
    const left = until - performance.now();
    if (left < 1) return { found: 'facts', values, least: false };
    const middle = (low + high) / 2n;
    // oxlint-disable-next-line no-await-in-loop -- each question rests on the answer to the one before
    const smaller = await upTo(middle, left);
    if (typeof smaller === 'string') {
      if (smaller === 'unknown') least = false;
      low = middle + 1n;
    } else {
      values = smaller;
      high = sizeIn(values);
    }
  }
  return { found: 'facts', values, least };
}

type Found = ReadonlyMap<string, string> | 'unsat' | 'unknown';

/** The solver calls the end of its time by two names. */
function reasonOf(said: string): string {
  return said === 'canceled' ? 'timeout' : said;
}

function sizeIn(values: ReadonlyMap<string, string>): bigint {
  return BigInt(values.get(sizeName) ?? '0');
}

type Model = {
  decls(): readonly { name(): string | number; arity(): number; call(): unknown }[];
  eval(of: never, complete: true): { toString(): string };
};

function readModel(model: unknown): ReadonlyMap<string, string> {
  const { ...of } = { model: model as Model };
  return new Map(
    of.model
      .decls()
      .filter((each) => each.arity() === 0)
      .map((each) => [String(each.name()), numeral(of.model.eval(each.call() as never, true).toString())]),
  );
}

/** `(- 5)` of SMT-LIB as `-5`. */
function numeral(text: string): string {
  return /^\(- (?<size>\d+)\)$/u.exec(text)?.groups?.['size']?.replace(/^/u, '-') ?? text;
}

import { sizeName, type Question } from './question.ts';
import { z3 } from './z3.ts';

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
export async function isUnbreakable({ smt }: Question, milliseconds: number): Promise<boolean> {
  const { Context } = await z3();
  const context = Context('dzfp');
  const solver = new context.Solver();
  solver.set('timeout', milliseconds);
  solver.fromString(smt);
  return (await solver.check()) === 'unsat';
}

/** Asks for facts that break a law, then for smaller and smaller ones as long as once more the time allows. */
export async function solve({ smt }: Question, milliseconds: number): Promise<Answer> {
  const { Context } = await z3();
  const context = Context('dzfp');
  const solver = new context.Solver();
  solver.set('timeout', milliseconds);
  solver.fromString(smt);
  const size = context.Int.const(sizeName);
  const first = await solver.check();
  if (first === 'unsat') return { found: 'none' };
  if (first === 'unknown') return { found: 'nothing', reason: solver.reasonUnknown() };

  let values = readModel(solver.model());
  let high = BigInt(values.get(sizeName) ?? '0');
  let low = 0n;
  let least = true;
  const until = performance.now() + milliseconds;
  while (low < high) {
    const left = Math.floor(until - performance.now());
    if (left < 1) return { found: 'facts', values, least: false };
    const middle = (low + high) / 2n;
    solver.push();
    solver.set('timeout', left);
    solver.add(size.le(context.Int.val(middle)));
    // oxlint-disable-next-line no-await-in-loop -- each question rests on the answer to the one before
    const smaller = await solver.check();
    if (smaller === 'sat') {
      values = readModel(solver.model());
      high = BigInt(values.get(sizeName) ?? String(middle));
    } else {
      if (smaller === 'unknown') least = false;
      low = middle + 1n;
    }
    solver.pop();
  }
  return { found: 'facts', values, least };
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

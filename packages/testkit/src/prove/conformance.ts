import type { BoundBase } from '@dzfp/core';
import { insideFor, registerOf, runExactly, valueAt, type Exact, type Given } from '@dzfp/core/plan';
import { Facts, itemsLookedAt, type Variable } from './facts.ts';
import { calendar } from './smt-calendar.ts';
import { and, equal, int, not } from './smt-text.ts';
import { hasNumber, numberOf, type SmtValue } from './smt-value.ts';
import { planUnder, readShapesOf, registersOf } from './subject.ts';
import { Translation } from './translation.ts';
import { z3 } from './z3.ts';

/**
 * Holds what the solver is told of a formula against the evaluator: the outputs, laws included, for which the two say something else
 * on these facts. Undefined where a list has more items than the solver looks at, so that there is nothing to compare.
 *
 * @throws DzfpError DZ503 for a procedure, which has no formula
 */
export async function differingOutputs(bound: BoundBase, given: Given): Promise<readonly string[] | undefined> {
  const inside = insideFor(bound, 'prove');
  const { policy } = inside;
  const plan = planUnder(inside, policy.lawGraph);
  const shapes = readShapesOf(policy);
  const facts = new Facts(shapes);
  const translated = new Translation(policy.lawGraph, plan, shapes, facts);
  if (facts.variables.some((variable) => isTooLong(variable, given))) return undefined;

  const computed = runExactly(plan, given);
  const outputs = Object.entries(policy.lawGraph.outputs).map(([name, node]) => {
    const halves = registersOf(policy.lawGraph, plan, node);
    return { name, alike: and(...halves.map((each) => isSame(translated.at(each), computed[each]))) };
  });
  const fixed = new Map(facts.variables.flatMap((variable) => fixedAt(variable, given)));
  // A value in place of a name lets the solver compute at once what it would otherwise search for.
  const declared = facts.lines.map((line) => {
    const [, name = '', sort = ''] = /^\(declare-const (\|[^|]+\|) (\w+)\)$/u.exec(line) ?? [];
    const value = fixed.get(name);
    return value === undefined ? line : `(define-fun ${name} () ${sort} ${value})`;
  });
  const asked = outputs.flatMap(({ name, alike }) => [
    `(declare-const |same ${name}| Bool)`,
    `(assert ${equal(`|same ${name}|`, alike)})`,
  ]);
  const { Context } = await z3();
  const context = Context('dzfp');
  const solver = new context.Solver();
  solver.fromString([calendar, ...declared, ...translated.lines, ...asked].join('\n'));
  // Without this every comparison below would succeed on sentences that contradict each other.
  if ((await solver.check()) !== 'sat') return ['the facts themselves'];
  const differing: string[] = [];
  for (const { name } of outputs) {
    const same = context.Bool.const(`same ${name}`);
    // oxlint-disable-next-line no-await-in-loop -- one solver answers one question after another
    if ((await solver.check(same.not())) !== 'unsat') differing.push(name);
  }
  return differing;
}

function isTooLong({ path, shape }: Variable, given: Given): boolean {
  const list = shape.kind === 'list' ? valueAt(given, path.map(String)) : undefined;
  return Array.isArray(list) && list.length > itemsLookedAt;
}

/** What the facts say of a variable and of its being left out or none; nothing of one whose place they do not have. */
function fixedAt({ path, shape, optional, nullable }: Variable, given: Given): (readonly [string, string])[] {
  const holder = valueAt(given, path.slice(0, -1).map(String));
  if (holder === undefined || holder === null) return [];
  const value = valueAt(given, path.map(String));
  const name = path.join('.');
  const fixed: (readonly [string, string])[] = [];
  if (optional) fixed.push([`|${name}?|`, String(value !== undefined)]);
  if (nullable) fixed.push([`|${name}-|`, String(value === null)]);
  if (value === undefined || value === null) return fixed;
  const number = registerOf(value, shape);
  fixed.push([`|${name}|`, shape.kind === 'flag' ? String(number === 1) : int(number)]);
  return fixed;
}

function isSame(of: SmtValue, computed: Exact): string {
  if (computed === undefined) return not(of.known);
  if (computed === 'none') return and(of.known, of.none);
  return and(hasNumber(of), equal(numberOf(of), int(computed)));
}

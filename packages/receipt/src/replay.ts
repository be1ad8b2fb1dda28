import { failure, recordShapeOf, text, type AnyPolicy, type Text } from '@dzfp/core';
import { layOut, putTogether } from './lay-out.ts';
import { isOpen, type LeafValue } from './leaf.ts';
import { formulaHash, type Receipt } from './receipt.ts';

/** A figure that came out otherwise; undefined where one of the two has no such figure. */
export interface Deviation {
  readonly path: string;
  /** What the figure is called. */
  readonly title: Text;
  readonly was: LeafValue | undefined;
  readonly is: LeafValue | undefined;
}

/** What became of a decision that was made again. */
export interface Replay {
  readonly policy: string;
  /** Whether the formula is the one that decided then. */
  readonly sameFormula: boolean;
  /** What came out otherwise; empty when everything is as it was. */
  readonly deviations: readonly Deviation[];
}

/** The parts of a receipt that a decision is made from and that it gives. */
export interface Recorded {
  readonly policy: AnyPolicy;
  readonly lines: ReadonlyMap<string, LeafValue>;
  readonly values: Readonly<Record<string, unknown>>;
  readonly facts: unknown;
  readonly before: unknown;
}

const outcomes = ['/result', '/after'] as const;

/** Reads what a verified receipt says, for the policy that it names. */
export function recordedIn(receipt: Receipt, policies: readonly AnyPolicy[]): Recorded {
  const covered = receipt.leaves.find(
    (leaf) => !isOpen(leaf) && /^\/(?:policy|parameters|facts|before)\b/u.test(leaf.path),
  );
  if (covered) throw failure('DZ703', { what: covered.path });
  const lines = new Map(receipt.leaves.flatMap((leaf) => (isOpen(leaf) ? [[leaf.path, leaf.value] as const] : [])));
  const id = String(lines.get('/policy/id'));
  const policy = policies.find((each) => each.id === id);
  if (!policy) throw failure('DZ502', { policy: id, known: policies.map((each) => each.id).join(', ') });
  const parameters = (putTogether('/parameters', lines) ?? {}) as Readonly<Record<string, { readonly value: unknown }>>;
  return {
    policy,
    lines,
    values: Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value])),
    facts: putTogether('/facts', lines) ?? {},
    before: putTogether('/before', lines),
  };
}

/** Decides by values, facts and state, and lays the outcome out as a receipt does. */
export function decideAgain(
  policy: AnyPolicy,
  values: Recorded['values'],
  facts: unknown,
  before: unknown,
): ReadonlyMap<string, LeafValue> {
  const bound = (policy.with as (values: unknown) => ReturnType<AnyPolicy['in']>)(values);
  const decision: unknown =
    policy.kind === 'carried' ? bound.evaluate(facts, before) : { result: bound.evaluate(facts) };
  return new Map(Object.entries(decision as object).flatMap(([name, of]) => layOut(`/${name}`, of)));
}

/** What differs between two outcomes. */
export function deviationsOf(
  policy: AnyPolicy,
  first: ReadonlyMap<string, LeafValue>,
  second: ReadonlyMap<string, LeafValue>,
): Deviation[] {
  const isOutcome = (path: string): boolean => outcomes.some((root) => path === root || path.startsWith(`${root}/`));
  const paths = [...new Set([...first.keys(), ...second.keys()])].filter(isOutcome).toSorted();
  return paths.flatMap((path) => {
    const [was, is] = [first.get(path), second.get(path)];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ path, title: titleOf(policy, path), was, is }];
  });
}

/** The name that the schema gives to a figure of the outcome. */
function titleOf(policy: AnyPolicy, path: string): Text {
  const [, root, field = '', ...deeper] = path.split('/');
  const schema = root === 'after' && policy.kind === 'carried' ? policy.carry.state : policy.output;
  const { zh, en } = recordShapeOf(schema).fields[field]?.title ?? text(field, field);
  const rest = deeper.map((step) => ` ${step}`).join('');
  return { zh: zh + rest, en: en + rest };
}

/**
 * Makes a decision again from its receipt (复算): by the values of the law that stand in it, whatever a book says today, and by the formula as
 * it is today. Redacted results are not compared.
 *
 * @param receipt - a receipt that {@link verifyReceipt} has accepted
 * @param policies - the policies of today
 * @throws DzfpError DZ703 when something that the decision rests on was redacted, DZ502 when the policy is not among those given
 */
export function replay(receipt: Receipt, policies: readonly AnyPolicy[]): Replay {
  const { policy, lines, values, facts, before } = recordedIn(receipt, policies);
  const covered = new Set(receipt.leaves.flatMap((leaf) => (isOpen(leaf) ? [] : [leaf.path])));
  const now = [...decideAgain(policy, values, facts, before)].filter(([path]) => !covered.has(path));
  return {
    policy: policy.id,
    sameFormula: formulaHash(policy) === lines.get('/policy/formula'),
    deviations: deviationsOf(policy, lines, new Map(now)),
  };
}

import { recordShapeOf, text, type AnyPolicy, type RecordShape, type Text } from '@dzfp/core';
import type { Receipt } from './receipt.ts';
import { decideAgain, deviationsOf, recordedIn, type Deviation, type Recorded } from './replay.ts';

/** Something in which two decisions were given other things: a value of the law, a fact, a figure of the state so far. */
export interface Cause {
  readonly kind: 'parameter' | 'fact' | 'before';
  readonly name: string;
  readonly title: Text;
  /** Of a value of the law: its clause. */
  readonly clause?: string;
  readonly first: unknown;
  readonly second: unknown;
  /** What of the first outcome becomes otherwise when this alone is as in the second; undefined where the facts then contradict each other. */
  readonly alone: readonly Deviation[] | undefined;
}

/** What two receipts differ in. */
export interface ReceiptDiff {
  readonly policy: string;
  readonly title: Text;
  /** Whether both were decided by one formula. */
  readonly sameFormula: boolean;
  /** What came out otherwise in the second. */
  readonly outcome: readonly Deviation[];
  readonly causes: readonly Cause[];
}

/**
 * Why two decisions of one policy differ (两份凭证的差别): each value of the law, fact and figure of the state that is another, and what it
 * alone would change, by putting it into the first decision. Another formula is said to be one; it cannot be put in.
 *
 * @throws DzfpError DZ703 when something that a decision rests on was redacted, DZ502 when the policy is not among those given
 */
export function diffReceipts(first: Receipt, second: Receipt, policies: readonly AnyPolicy[]): ReceiptDiff {
  const [a, b] = [recordedIn(first, policies), recordedIn(second, policies)];
  const { policy } = a;
  const { parameters } = policy as { readonly parameters: Readonly<Record<string, Titled>> };
  const state = policy.kind === 'carried' ? recordShapeOf(policy.carry.state) : undefined;
  const causes = [
    ...changed(a.values, b.values).map(({ name, ...sides }): Cause => {
      const { title = text(name, name), clause } = parameters[name] ?? {};
      const alone = changedBy(a, { values: { ...a.values, [name]: sides.second } });
      return { kind: 'parameter', name, title, ...(clause === undefined ? {} : { clause }), ...sides, alone };
    }),
    ...changed(a.facts, b.facts).map((each): Cause => ({
      kind: 'fact',
      title: titleIn(recordShapeOf(policy.input), each.name),
      ...each,
      alone: changedBy(a, { facts: put(a.facts, each.name, each.second) }),
    })),
    ...changed(a.before, b.before).map((each): Cause => ({
      kind: 'before',
      title: state ? titleIn(state, each.name) : text(each.name, each.name),
      ...each,
      alone: changedBy(a, { before: put(a.before, each.name, each.second) }),
    })),
  ];
  return {
    policy: policy.id,
    title: policy.title,
    sameFormula: a.lines.get('/policy/formula') === b.lines.get('/policy/formula'),
    outcome: deviationsOf(policy, a.lines, b.lines),
    causes,
  };
}

interface Titled {
  readonly title?: Text;
  readonly clause?: string;
}

interface Change {
  readonly name: string;
  readonly first: unknown;
  readonly second: unknown;
}

/** The fields in which two records differ, in the order of their names. */
function changed(first: unknown, second: unknown): readonly Change[] {
  const [a, b] = [first ?? {}, second ?? {}] as [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .toSorted()
    .filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name]))
    .map((name) => ({ name, first: a[name], second: b[name] }));
}

function put(record: unknown, name: string, value: unknown): unknown {
  const { [name]: _, ...others } = record as Readonly<Record<string, unknown>>;
  return value === undefined ? others : { ...others, [name]: value };
}

/** What of an outcome becomes otherwise when something else is given. */
function changedBy(of: Recorded, other: Partial<Recorded>): readonly Deviation[] | undefined {
  const { policy, values, facts, before } = of;
  const given = { values, facts, before, ...other };
  try {
    const now = decideAgain(policy, given.values, given.facts, given.before);
    return deviationsOf(policy, decideAgain(policy, values, facts, before), now);
  } catch {
    return undefined;
  }
}

function titleIn(shape: RecordShape, name: string): Text {
  return shape.fields[name]?.title ?? text(name, name);
}

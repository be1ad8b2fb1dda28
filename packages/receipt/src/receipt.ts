import { formulaInside } from '@dzfp/core/plan';
import type { AnyPolicy, BoundBase, Setting } from '@dzfp/core';
import { explain, type ExplainedStep } from '@dzfp/core/reading';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { hashOf, rootOver, type Leaf, type LeafValue, type OpenLeaf } from './leaf.ts';
import { layOut } from './lay-out.ts';
import type { Salts } from './salts.ts';

/** A decision as a record that can be verified (办理凭证): lines in the order of their paths, and the root of their hashes. */
export interface Receipt {
  readonly format: 'dzfp-receipt/1';
  readonly root: string;
  readonly leaves: readonly Leaf[];
}

/** What a receipt is made of. */
export interface ReceiptOptions {
  /** The salt of each line: see {@link saltsFrom}. */
  readonly salts: Salts;
  /** The state so far, for a carried policy. */
  readonly before?: unknown;
  /** Versions of the packages that decided, by name. */
  readonly versions?: Readonly<Record<string, string>>;
  /** Whatever else the office wants to be on record: file number, desk, day. */
  readonly about?: Readonly<Record<string, string>>;
}

/**
 * Decides and makes the receipt: policy, place and day, every value of the law with its source, the facts, the result and every step. The same
 * arguments give the same receipt.
 *
 * @param setting - the values to decide by, and the day
 * @param input - the facts in wire form
 * @throws DzfpError as `evaluate` does
 * @example
 * ```ts
 * import { combineBooks } from '@dzfp/core';
 * import { dezhou, illustrative } from '@dzfp/dezhou';
 * import { premiumSubsidy } from '@dzfp/medical';
 * import { receiptOf, redact, saltsFrom, verifyReceipt } from '@dzfp/receipt';
 *
 * const setting = { book: combineBooks(dezhou, illustrative), jurisdiction: '371402', on: '2019-06-03' };
 * const person = { insuredOn: '2019-01-05', registered: true, civilAffairs: 'none', previousSubsidy: null };
 * const salts = saltsFrom(crypto.getRandomValues(new Uint8Array(32)));
 * const receipt = receiptOf(premiumSubsidy, setting, person, { salts });
 * const shown = redact(receipt, ['/facts/civilAffairs']);
 * const checked = verifyReceipt(JSON.parse(JSON.stringify(shown)));
 * [checked.ok && checked.value.redacted, shown.root === receipt.root] // => [['/facts/civilAffairs'], true]
 * ```
 */
export function receiptOf(
  policy: AnyPolicy,
  setting: Setting & { readonly on: string },
  input: unknown,
  { salts, before, versions = {}, about = {} }: ReceiptOptions,
): Receipt {
  const bound = policy.in(setting);
  const start = policy.kind === 'carried' ? (before ?? policy.carry.start) : undefined;
  const decision: unknown =
    policy.kind === 'carried' ? bound.evaluate(input, start) : { result: bound.evaluate(input) };
  const { jurisdiction, on, asKnownOn } = setting;
  const lines = [
    ...layOut('/policy', { id: policy.id, formula: formulaHash(policy) }),
    ...layOut('/setting', { jurisdiction, on, asKnownOn }),
    ...layOut('/versions', versions),
    ...layOut('/about', about),
    ...Object.entries(bound.values).flatMap(([name, value]) => layOut(`/parameters/${name}`, recorded(value))),
    ...layOut('/facts', input),
    ...layOut('/before', start),
    ...Object.entries(decision as object).flatMap(([name, of]) => layOut(`/${name}`, of)),
    ...stepsOf(bound, input, start),
  ];
  return sealed(lines.map(([path, value]): OpenLeaf => ({ path, salt: salts(path), value })));
}

/** Orders lines and puts the root over them. */
function sealed(leaves: readonly Leaf[]): Receipt {
  const ordered = leaves.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { format: 'dzfp-receipt/1', root: rootOver(ordered.map(hashOf)), leaves: ordered };
}

/** What identifies the formula: the same for the same rule, whatever its words. */
export function formulaHash(policy: AnyPolicy): string | null {
  return policy.kind === 'procedure' ? null : bytesToHex(sha256(utf8ToBytes(JSON.stringify(policy.graph))));
}

/** A value of the law and where it comes from. */
function recorded({ parameter, wire, entry, source, standing, fills = [] }: BoundBase['values'][string]): object {
  return {
    id: parameter.id,
    clause: parameter.clause,
    value: wire,
    standing: standing ?? 'given',
    ...(entry === undefined ? {} : { jurisdiction: entry.jurisdiction, from: entry.from, to: entry.to ?? null }),
    ...(source === undefined ? {} : { source: { key: source.key, title: source.title } }),
    ...(fills.length === 0 ? {} : { fills: fills.map(({ entry: fill, cells }) => ({ source: fill.source, cells })) }),
  };
}

/** Each named step with its figure, a line each. */
function stepsOf(bound: BoundBase, input: unknown, before: unknown): readonly (readonly [string, LeafValue])[] {
  if (formulaInside(bound) === undefined) return [];
  return explain(bound, input, before).steps.map(({ card: { name }, value }: ExplainedStep, i) => [
    `/steps/#${i}`,
    [name.zh, name.en, value],
  ]);
}

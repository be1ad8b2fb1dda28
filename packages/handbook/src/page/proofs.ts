import { recordShapeOf, type AnyPolicy, type Language } from '@dzfp/core';
import { namedValues } from '../value/named-values.ts';
import { wordsOf } from '../words.ts';

/** What a prover found of one law or pledge; `proveAll` of `@dzfp/testkit/prove` gives it. */
export interface ProofLine {
  readonly law: string;
  readonly outcome: 'proved' | 'refuted' | 'undecided';
  /** Proved only for lists of at most two items. */
  readonly bounded?: boolean;
  /** Of a refuted one: the facts that break it, in their wire form, the state before, and what the moved fact became. */
  readonly facts?: unknown;
  readonly before?: unknown;
  readonly moved?: string | number | boolean | null;
  /** No smaller facts break it. */
  readonly least?: boolean;
}

/** What a prover found of a policy with the values of a day. */
export interface PolicyProofs {
  readonly policy: string;
  readonly illustrative: boolean;
  readonly lines: readonly ProofLine[];
}

const words = {
  zh: {
    proved: '已证明',
    bounded: '已证明（列表至多两项）',
    refuted: '不成立',
    undecided: '限时内未判定',
    none: '未证明',
    least: '最小反例',
    some: '反例',
    before: '此前累计（任取，未必能累计得出）',
    moved: '变动后',
    illustrative: '（含示例参数）',
    stop: '；',
  },
  en: {
    proved: 'proved',
    bounded: 'proved (lists of at most two items)',
    refuted: 'does not hold',
    undecided: 'not decided within the time',
    none: 'not proved',
    least: 'least counterexample',
    some: 'counterexample',
    before: 'so far (any state, reachable or not)',
    moved: 'moved to',
    illustrative: ' (with illustrative values)',
    stop: '; ',
  },
} as const;

/** What was found of a law, in a line: proved, not decided, or the facts that break it. */
export function proofShown(
  policy: AnyPolicy,
  law: string,
  proofs: readonly PolicyProofs[],
  language: Language,
): string {
  const word = words[language];
  const found = proofs.find((each) => each.policy === policy.id);
  const line = found?.lines.find((each) => each.law === law);
  if (found === undefined || line === undefined) return word.none;
  const values = found.illustrative ? word.illustrative : '';
  if (line.outcome === 'proved') return `${line.bounded === true ? word.bounded : word.proved}${values}`;
  if (line.outcome === 'undecided') return word.undecided;
  return `${word.refuted}${values}${word.stop}${line.least === true ? word.least : word.some}${wordsOf[language].colon}${counterexample(policy, line, language)}`;
}

function counterexample(policy: AnyPolicy, { facts, before, moved }: ProofLine, language: Language): string {
  const { colon, comma } = wordsOf[language];
  const word = words[language];
  const inLine = (record: Parameters<typeof namedValues>[0], of: unknown): string =>
    namedValues(record, of, language)
      .map(({ name, value }) => {
        const text = typeof value === 'string' ? value : value.rows.map((row) => row.join(' ')).join(word.stop);
        return `${name}${colon}${text}`;
      })
      .join(comma);
  const parts = [inLine(recordShapeOf(policy.input), facts)];
  if (policy.kind === 'carried' && before !== undefined)
    parts.push(`${word.before}${colon}${inLine(recordShapeOf(policy.carry.state), before)}`);
  if (moved !== undefined) parts.push(`${word.moved}${colon}${String(moved)}`);
  return parts.join(word.stop);
}

import type { AnyPolicy, Language, Text } from '@dzfp/core';
import type { PolicyProofs, ProofLine } from '@dzfp/testkit/prove';

const words = {
  zh: {
    proved: '成立',
    refuted: '不成立',
    undecided: '未判定',
    bounded: '（每个列表至多两项）',
    pledge: '承诺：',
    least: '最小反例',
    some: '反例（未证明最小）',
    before: '此前（任取，未必能累计得出）',
    moved: '变动后',
  },
  en: {
    proved: 'proved',
    refuted: 'refuted',
    undecided: 'not decided',
    bounded: ' (lists of at most two items)',
    pledge: 'pledge: ',
    least: 'least counterexample',
    some: 'counterexample (not shown to be the least)',
    before: 'before (any state, reachable or not)',
    moved: 'moved to',
  },
} as const;

/** What became of the laws and pledges of a policy, a line for each; a refuted one with the facts that break it. */
export function proofText(policy: AnyPolicy, { lines }: PolicyProofs, language: Language): string {
  const pledges = policy.kind === 'procedure' ? [] : policy.pledges;
  const titles = new Map(
    [...policy.laws, ...pledges].map(({ id, title }: { readonly id: string; readonly title: Text }) => [id, title]),
  );
  return [
    `${policy.title[language]} (${policy.id})`,
    ...lines.flatMap((line) => lineText(line, titles.get(line.law)?.[language] ?? line.law, language)),
  ].join('\n');
}

function lineText(line: ProofLine, title: string, language: Language): string[] {
  const word = words[language];
  const name = `${line.kind === 'pledge' ? word.pledge : ''}${title}`;
  const head = `  ${word[line.outcome]} · ${name}`;
  if (line.outcome === 'proved') return [`${head}${line.bounded ? word.bounded : ''}`];
  if (line.outcome === 'undecided') return [`${head} · ${line.reason}`];
  const { facts, before, moved, least } = line;
  return [
    head,
    `    ${least ? word.least : word.some}: ${JSON.stringify(facts)}`,
    ...(before === undefined ? [] : [`    ${word.before}: ${JSON.stringify(before)}`]),
    ...(moved === undefined ? [] : [`    ${word.moved}: ${JSON.stringify(moved)}`]),
  ];
}

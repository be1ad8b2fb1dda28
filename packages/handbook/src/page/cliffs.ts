import { recordShapeOf, type AnyPolicy, type Cliff, type Language, type RecordShape } from '@dzfp/core';
import { wordsOf } from '../words.ts';
import type { GuaranteeLine } from './guarantees.ts';

type AnyFields = Readonly<Record<string, unknown>>;

const words = {
  zh: {
    title: (along: string, outcomes: string, why: string, clause: string) =>
      `${along}变动时，${outcomes}有悬崖：${why}（条款 ${clause}）`,
    over: '别处不跳变',
    proof: '从公式读出，不作证明',
    comma: '、',
  },
  en: {
    title: (along: string, outcomes: string, why: string, clause: string) =>
      `along ${along} there is a cliff of ${outcomes}: ${why} (clause ${clause})`,
    over: 'no jump elsewhere',
    proof: 'read off the formula, not proved',
    comma: ', ',
  },
} as const;

/** Where amounts of a policy are meant to jump, with clause and reason. */
export function cliffsOf(policy: AnyPolicy, language: Language): readonly GuaranteeLine[] {
  if (policy.kind === 'procedure') return [];
  const word = words[language];
  const [facts, results] = [recordShapeOf(policy.input), recordShapeOf(policy.output)];
  const titleIn = ({ fields }: RecordShape, name: string): string => fields[name]?.title[language] ?? name;
  return (policy.cliffs as readonly Cliff<AnyFields, AnyFields, AnyFields>[]).map((cliff) => {
    const { along, outcomes, clause, why } = cliff;
    const jumping = outcomes.map((name) => titleIn(results, name)).join(word.comma);
    return {
      id: `cliff-${along}`,
      title: word.title(titleIn(facts, along), jumping, why[language], clause),
      over: word.over,
      checked: wordsOf[language].tested,
      proof: word.proof,
    };
  });
}

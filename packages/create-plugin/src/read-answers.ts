import { text } from '@dzfp/core';
import { questions, type Answers, type Question } from './questions.ts';
import { Refused } from './refused.ts';

/** How an open question is put; undefined to take what is usual. */
export type Ask = (question: Question) => Promise<string | undefined>;

/** The answers: those given as options, else those asked for, else the usual ones. */
export async function readAnswers(given: Partial<Answers>, ask: Ask): Promise<Answers> {
  const answers: Partial<Record<keyof Answers, string>> = {};
  for (const question of questions) {
    const { key, usual, accepts, rule } = question;
    // oxlint-disable-next-line no-await-in-loop -- one question after the other
    const asked = given[key] ?? (await ask(question)) ?? '';
    const answer = asked === '' ? usual : asked;
    if (!accepts(answer)) throw new Refused(text(`${rule.zh}，实为 ${answer}`, `${rule.en}; found ${answer}`));
    answers[key] = answer;
  }
  return answers as Answers;
}

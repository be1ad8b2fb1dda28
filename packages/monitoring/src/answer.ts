/** A yes or no; undefined while unknown. */
export type Answer = boolean | undefined;

/** One yes decides, otherwise one unknown leaves it open. */
export function any(answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** The opposite of what is known. */
export function not(answer: Answer): Answer {
  return answer === undefined ? undefined : !answer;
}

/** Those that are known; what is undefined is left out. */
export function known<Name extends string>(answers: Readonly<Record<Name, Answer>>): Partial<Record<Name, boolean>> {
  const entries = Object.entries<Answer>(answers).filter(([, answer]) => answer !== undefined);
  return Object.fromEntries(entries) as Partial<Record<Name, boolean>>;
}

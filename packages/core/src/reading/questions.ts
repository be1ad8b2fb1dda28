import type { Text } from '../text.ts';

/** A fact worth asking for. */
export interface Question {
  readonly path: readonly string[];
  readonly title: Text;
  /** How much of what is open the answer settles on average, from 0 to 1. */
  readonly settles: number;
}

export function questions(of: object, input: unknown, before?: unknown): readonly Question[] {
  throw new Error(String([of, input, before]));
}

import { fieldOf, type Field, type RecordShape } from '@dzfp/core';
import { shown } from '@dzfp/core/reading';
import { InpatientStay, Settlement, YearToDate } from '@dzfp/medical';
import type { Problem } from '../contract.ts';
import { say } from './words.ts';

/** What the window answered when it did not do what was asked. */
export class Refused extends Error {
  readonly issues: Problem['issues'];
  constructor({ issues }: Problem) {
    super(issues.map(({ code }) => code).join(', '));
    this.issues = issues;
  }
}

/** Asks the window; with a body it is a POST. */
export async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(`/api${path}`, body && post);
  const answer: unknown = await response.json();
  if (!response.ok) throw new Refused(answer as Problem);
  return answer as Answer;
}

type Fields = Readonly<Record<string, Field>>;

/** The fields of the policy's schemas, with the names that every part of the page uses. */
export const fields = {
  stay: (fieldOf(InpatientStay).shape as RecordShape).fields,
  settlement: (fieldOf(Settlement).shape as RecordShape).fields,
  year: (fieldOf(YearToDate).shape as RecordShape).fields,
} as const satisfies Record<string, Fields>;

/** The name of a field. */
export function titleOf(of: Fields, name: string): string {
  return say(of[name]?.title ?? { zh: name, en: name });
}

/** A value in words: labels by their names, amounts with thousands, shares as exact percentages. */
export function worded({ shape, title }: Field, value: unknown): string {
  const known = value as string | number | boolean;
  if (shape.kind === 'text' || shape.kind === 'day') return String(known);
  const quantity = shape.kind as 'money' | 'flag' | 'ratio' | 'choice';
  const names = shape.kind === 'choice' ? { names: shape.names } : {};
  return say(shown({ card: { node: 0, kind: 'fact', quantity, name: title, from: [], ...names }, value: known }));
}

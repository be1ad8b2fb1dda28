import { count, list, record, type Count, type Schema } from '@dzfp/core';
import { Coverage } from '@dzfp/core/coverage';
import { ListedPerson } from './last-resort-lists.ts';

/** The lists compared both ways: every registered person stands in exactly one of the four cells. */
export interface LastResortCoverage {
  readonly onDibaoOnly: Count;
  readonly onTekunOnly: Count;
  readonly onBoth: Count;
  readonly onNeither: Count;
  /** Of those whom work cannot lift; whoever is on neither list is a gap. */
  readonly coverage: Coverage;
  /** On both lists of civil affairs, which must not be; registered or not. */
  readonly heldTwice: readonly ListedPerson[];
  /** On a list of civil affairs but not in the register: to be looked at for the register. */
  readonly dibaoOutside: readonly ListedPerson[];
  readonly tekunOutside: readonly ListedPerson[];
}

/** As many as two lists of a county hold. */
const most = 400_000;

/** 兜底比对结果. */
export const LastResortCoverage: Schema<LastResortCoverage> = record<LastResortCoverage>('兜底比对结果', 'comparison', {
  onDibaoOnly: count('在册且仅享受低保', 'registered, on dibao only'),
  onTekunOnly: count('在册且仅特困供养', 'registered, in tekun only'),
  onBoth: count('在册且两项均享受', 'registered, in both'),
  onNeither: count('在册且均未享受', 'registered, in neither'),
  coverage: Coverage,
  heldTwice: list('低保特困重复', 'dibao and tekun at once', ListedPerson, { most }),
  dibaoOutside: list('低保未在册', 'on dibao, not registered', ListedPerson, { most }),
  tekunOutside: list('特困未在册', 'in tekun, not registered', ListedPerson, { most }),
});

import type { RecordShape } from '@dzfp/core';
import type { AnyLaw } from './question.ts';
import { and, atMost, below, int, minus, no, not, or, times, yes } from './smt-text.ts';
import { numberOf } from './smt-value.ts';
import type { Translation } from './translation.ts';

/** The second place of the fact that a monotone law moves. */
export const movedName = 'moved';

/** The outcome moved against its direction, or by more than its slope allows; none stands above every amount. */
export function outOfLine(
  law: Extract<AnyLaw, { fact: string }>,
  first: Translation,
  second: Translation,
  outcome: number,
  width: string,
  under: number,
): string {
  const [from, to] = [first.at(outcome), second.at(outcome)];
  const rises = law.direction === 'rises';
  const [low, high] = rises ? [from, to] : [to, from];
  const isRatio = first.at(under).known !== no;
  const [lowNumber, highNumber] = isRatio
    ? [
        `(* ${numberOf(low)} ${numberOf((rises ? second : first).at(under))})`,
        `(* ${numberOf(high)} ${numberOf((rises ? first : second).at(under))})`,
      ]
    : [numberOf(low), numberOf(high)];
  const numbers = and(not(low.none), not(high.none));
  const wrongWay = or(and(low.none, not(high.none)), and(numbers, below(highNumber, lowNumber)));
  if (law.slope === undefined) return wrongWay;
  const jump = below(times(width, law.slope), minus(highNumber, lowNumber));
  return or(wrongWay, and(high.none, not(low.none)), and(numbers, jump));
}

/** The moved fact stays within its schema. */
export function inPlace(facts: RecordShape, fact: string): string {
  const shape = facts.fields[fact]?.shape;
  if (shape?.kind === 'choice') return and(atMost('0', movedName), below(movedName, int(shape.labels.length)));
  if (shape === undefined || !('least' in shape)) return yes;
  return and(atMost(int(shape.least), movedName), atMost(movedName, int(shape.most)));
}

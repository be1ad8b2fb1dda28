import { number, type ChoiceTerm, type CountTerm } from '@dzfp/core';
import type { Grade } from './grade.ts';

/** The place of a grade among the four, the worst last; for comparison only, no law reads a figure from it. */
export function severity(of: ChoiceTerm<Grade>): CountTerm {
  return of.match({ A: number(0), B: number(1), C: number(2), D: number(3) });
}

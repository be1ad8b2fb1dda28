import { concerning } from './concerning.ts';
import { sizeName, sizeOf } from './counterexample-size.ts';
import type { Variable } from './facts.ts';
import { calendar } from './smt-calendar.ts';
import { yes } from './smt-text.ts';

/** Sentences that have to hold at once, over what the lines define, with the size of a solution: SMT-LIB 2 without `(check-sat)`. */
export function problemText(
  asserts: readonly string[],
  lines: readonly string[],
  variables: readonly Variable[],
  ofCalendar: string = calendar,
): string {
  return [
    ...(lines.some((line) => /\((?:year-of|month-of|add-months|whole-years)/u.test(line)) ? [ofCalendar] : []),
    ...concerning(asserts, lines),
    ...asserts.filter((each) => each !== yes).map((each) => `(assert ${each})`),
    `(declare-const ${sizeName} Int)`,
    `(assert (= ${sizeName} ${sizeOf(variables)}))`,
  ].join('\n');
}

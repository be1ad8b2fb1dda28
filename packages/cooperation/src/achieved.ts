import { failure, text, type Count, type Day, type Money } from '@dzfp/core';
import type { ReportedFunds } from './model/agreement.ts';

/** The days that count: from the first day of the agreement to its last, and never after the day of the count. */
export interface Counted {
  readonly on: Day;
  readonly startsOn: Day;
  readonly endsOn: Day;
}
/** What is proved of an item, and the reports that prove nothing. */
export interface Achieved {
  readonly achieved: number;
  readonly reportedTwice: number;
  readonly unproved: number;
  readonly outsideYear: number;
}

/**
 * What is achieved of an item: each number of evidence once though both sides report it. The two must not contradict, and no side
 * lists a number twice. What nothing proves and what belongs to another year is counted as reports, not as achieved.
 */
export function achievedOf<Unit extends Count | Money>(
  { item, reports = [] }: ReportedFunds<Unit>,
  { on, startsOn, endsOn }: Counted,
): Achieved {
  const amounts = new Map<string, number>();
  const listed = new Set<string>();
  let [reportedTwice, unproved, outsideYear] = [0, 0, 0];
  for (const report of reports) {
    if (report.on > on) continue;
    const { evidence = '', reportedBy, amount } = report;
    if (evidence.trim() === '') {
      unproved += 1;
      continue;
    }
    if (report.on < startsOn || report.on > endsOn) {
      outsideYear += 1;
      continue;
    }
    const line = `${reportedBy} ${evidence}`;
    if (listed.has(line)) throw failure('DZ602', { what: 'reports', key: `${item} ${line}` }, ['reports']);
    listed.add(line);
    const before = amounts.get(evidence);
    if (before !== undefined && before !== amount) throw contradiction(`${item} ${evidence}`);
    if (before === undefined) amounts.set(evidence, amount);
    else reportedTwice += 1;
  }
  const achieved = [...amounts.values()].reduce((sum, each) => sum + each, 0);
  return { achieved, reportedTwice, unproved, outsideYear };
}

function contradiction(field: string): Error {
  const reason = text('双方上报数量不一致', 'the two sides report different amounts');
  return failure('DZ114', { field, other: 'amount', reason }, ['reports']);
}

/** One piece of evidence proves one item: of what is of one kind and direction, none proves two. */
export function refuseProvedTwice(items: readonly (ReportedFunds<Count | Money> & { readonly kind?: string })[]): void {
  const proves = new Map<string, string>();
  for (const { item, kind = 'funds', direction, reports = [] } of items) {
    for (const { evidence = '' } of reports) {
      const key = `${kind} ${direction} ${evidence}`;
      const other = proves.get(key);
      if (evidence.trim() !== '' && other !== undefined && other !== item)
        throw failure('DZ602', { what: 'evidence', key: `${evidence} (${other}, ${item})` }, ['items']);
      proves.set(key, item);
    }
  }
}

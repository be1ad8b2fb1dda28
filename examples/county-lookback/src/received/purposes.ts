import { vocationalSupport } from '@dzfp/education';
import type { ReceiptPurpose } from '@dzfp/pathway';

/** Aid of 雨露计划, which is paid by terms; the ledger names the term in its summary. */
const yulu = '雨露计划补助';
/** The term of the day of the look-back. */
const term = '2019年秋季学期';
const [thisTerm, otherTerms] = [`${yulu}（${term}）`, `${yulu}（其他学期）`];

/** What is common: the ledger holds the special poverty funds alone, so that a payment it lacks may have come from elsewhere. */
const ofYear = { from: '2019-01-01', whole: false } as const;

/**
 * What the ledger's payments to persons answer on the last day of 2019. Yulu goes to the card of the household, whoever studies.
 * What a post is paid for its months, and the interest on a loan, no register says: of these nothing is asked.
 */
export const purposes: readonly ReceiptPurpose[] = [
  { ...ofYear, purpose: thisTerm, clauses: ['5.2'], policy: vocationalSupport.id, paidTo: 'household' },
  { ...ofYear, purpose: otherTerms, clauses: ['5.2'], policy: null, paidTo: 'household' },
  { ...ofYear, purpose: '小额信贷贴息', clauses: ['2.3'], policy: null, paidTo: 'household' },
  { ...ofYear, purpose: '扶贫专岗补贴', clauses: ['8.4'], policy: null, paidTo: 'member' },
  { ...ofYear, purpose: '到户产业奖补', clauses: ['3'], policy: null, paidTo: 'household' },
];

/** The purpose of a payment by the use and the summary that the ledger gives. */
export function purposeOf(use: string, summary: string | undefined): string {
  return use !== yulu ? use : summary === term ? thisTerm : otherTerms;
}

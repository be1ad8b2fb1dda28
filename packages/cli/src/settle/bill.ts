import type { PersonFacts, StayItem } from './facts.ts';
import type { StayDraft } from './draft.ts';
import { text, type Text } from '@dzfp/core';

/** What a bill says by itself, without the person. */
export type Bill = Pick<StayItem, 'stayId' | 'admittedOn' | 'dischargedOn' | 'tier' | 'totalCost' | 'inPolicyCost'>;

/** Facts that the export has no column for. */
export type AbsentFacts = Pick<StayItem, 'transferred' | 'socialAssistanceGranted'>;

/** What is put in their place. */
export const absentFacts: AbsentFacts = { transferred: false, socialAssistanceGranted: '0.00' };

/** The same in words: whoever shows the result has to show them. */
export const assumptions: readonly Text[] = [
  text('导出表没有“转院连续住院”一列，一律按“否”。', 'The export has no column for transfers: none is assumed.'),
  text(
    '导出表没有“社会救助已批金额”一列，一律按 0.00 元；有批文的须补录后重新结算。',
    'The export has no column for social assistance granted: 0.00 is assumed; settle again where there is a grant.',
  ),
];

/** The bill of an accepted row. */
export function billOf(draft: StayDraft): Bill {
  const { stayId, admittedOn, dischargedOn, tier, totalCost, inPolicyCost } = draft;
  if (
    admittedOn === undefined ||
    dischargedOn === undefined ||
    tier === undefined ||
    totalCost === undefined ||
    inPolicyCost === undefined
  )
    throw new TypeError(`row ${draft.row} was not checked`);
  return { stayId, admittedOn, dischargedOn, tier, totalCost, inPolicyCost };
}

/** The item that the policy takes. */
export function itemOf(bill: Bill, person: string, facts: PersonFacts, absent: AbsentFacts): StayItem {
  return { ...bill, person, ...facts, ...absent };
}

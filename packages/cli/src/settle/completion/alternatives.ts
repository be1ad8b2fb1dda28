import { fieldOf, parseDay, parseMoney, printDay, type Day } from '@dzfp/core';
import { HospitalTier } from '@dzfp/medical';
import type { Bill } from '../bill.ts';
import type { StayDraft } from '../draft.ts';
import { cutsUpTo } from './cuts.ts';
import { yuan } from '../figures.ts';
import type { FindingKind } from '../finding-kinds.ts';
import type { SetAside } from '../screen.ts';

/**
 * One way in which a doubtful row may turn out: left out (null), or a bill; where an amount is open, a pair of bills between
 * whose figures the year's figures lie.
 */
export type Alternative = { readonly low: Bill; readonly high: Bill } | null;

/** The hospital levels that there are. */
const { shape } = fieldOf(HospitalTier);
const everyTier = (shape.kind === 'choice' ? shape.labels : []) as readonly HospitalTier[];

/** A longer time between admission and settlement is no slip of the pen. */
const mostDays = 120;

/** All ways in which a doubtful row may turn out, undefined when they cannot be listed. */
export function alternativesOf({ draft, findings }: SetAside): readonly Alternative[] | undefined {
  const wrong = new Set<FindingKind>(findings.map(({ kind }) => kind));
  if (wrong.has('unreadable-cell') || wrong.has('row-shifted')) return undefined;
  const again = wrong.has('duplicate-stay');
  const stayId = again ? `${draft.stayId}#${draft.row}` : draft.stayId;
  const dates = wrong.has('discharge-before-admission') ? possibleDates(draft) : [draft];
  const tiers: readonly (HospitalTier | undefined)[] = wrong.has('unknown-tier') ? everyTier : [draft.tier];
  const amounts = inPolicyRanges(draft, wrong.has('in-policy-exceeds-total'));
  if (dates === undefined) return undefined;
  const bills = dates.flatMap(({ admittedOn, dischargedOn }) =>
    tiers.flatMap((tier) =>
      amounts.map(([low, high]): Alternative => {
        const { totalCost } = draft;
        const bill = { stayId, admittedOn, dischargedOn, tier, totalCost } as Bill;
        return { low: { ...bill, inPolicyCost: low }, high: { ...bill, inPolicyCost: high } };
      }),
    ),
  );
  return again || wrong.has('overlapping-stay') ? [null, ...bills] : bills;
}

/** Every discharge from the admission to the settlement; or the discharge is right and the admission is not. */
function possibleDates(
  draft: StayDraft,
): readonly { readonly admittedOn: string; readonly dischargedOn: string }[] | undefined {
  const { admittedOn, dischargedOn, settledOn } = draft;
  if (admittedOn === undefined || dischargedOn === undefined || settledOn === undefined) return undefined;
  const [from, to] = [parseDay(admittedOn), parseDay(settledOn)];
  if (to - from > mostDays) return undefined;
  const days = Array.from({ length: Math.max(to - from + 1, 1) }, (_, i) => printDay((from + i) as Day));
  return [{ admittedOn: dischargedOn, dischargedOn }, ...days.map((day) => ({ admittedOn, dischargedOn: day }))];
}

/** The in-policy cost as it stands, or anything from nothing to the total cost, which is taken to be right. */
function inPolicyRanges(draft: StayDraft, open: boolean): readonly (readonly [string, string])[] {
  const { totalCost = '', inPolicyCost = '' } = draft;
  if (!open) return [[inPolicyCost, inPolicyCost]];
  const cuts = cutsUpTo(parseMoney(totalCost)).map(yuan);
  return cuts.map((low, i) => [low, cuts[i + 1] ?? low] as const);
}

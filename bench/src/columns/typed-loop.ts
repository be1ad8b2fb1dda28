import { figures, tiers } from '../workload/claim.ts';
import type { ClaimColumns } from './claim-columns.ts';
import type { Settled } from './peer.ts';

const deductible = Float64Array.from(tiers, (tier) => figures.deductible[tier]);
const classes = ['poor', 'others'] as const;
/** By class and tier: the rate with its uplift, capped. */
const rate = Float64Array.from(
  classes.flatMap((each) => tiers.map((tier) => Math.min(figures.rate[tier] + figures.uplift[each], figures.rateCap))),
);
const criticalLow = Float64Array.from(classes, (each) => figures.criticalDeductible[each]);
const criticalCap = Float64Array.from(classes, (each) => figures.criticalCap[each] ?? Number.POSITIVE_INFINITY);
const reliefRate = Float64Array.from(classes, (each) => figures.reliefRate[each]);
const assistanceRate = Float64Array.from(classes, (each) => figures.assistanceRate[each]);
/** By class: the first rate, and how much it rises at each bound. */
const rises = Float64Array.from(
  classes.flatMap((each) =>
    figures.criticalRates[each].map((of, band, all) => of - (band === 0 ? 0 : (all[band - 1] ?? 0))),
  ),
);
const [bound1, bound2, bound3] = figures.criticalBounds;

/** What critical-illness insurance pays for a base of the year: the rate of the first band on all, and its rises beyond each bound. */
function criticalFor(x: number, c: number): number {
  const low = criticalLow[c] as number;
  const sum =
    (x > low ? x - low : 0) * (rises[c * 4] as number) +
    (x > bound1 ? x - bound1 : 0) * (rises[c * 4 + 1] as number) +
    (x > bound2 ? x - bound2 : 0) * (rises[c * 4 + 2] as number) +
    (x > bound3 ? x - bound3 : 0) * (rises[c * 4 + 3] as number);
  const paid = Math.floor((sum + 50.5) * 0.01);
  const cap = criticalCap[c] as number;
  return paid < cap ? paid : cap;
}

/** What the supplement pays for a base of the year. */
function supplementFor(base: number): number {
  const over = base - figures.supplementDeductible;
  const paid = Math.floor(((over > 0 ? over : 0) + 1) * 0.5);
  return paid < figures.supplementCap ? paid : figures.supplementCap;
}

type Amounts = [
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
  Float64Array,
];

/** Room for what is settled. */
export interface Room {
  readonly amounts: Amounts;
  readonly below: Uint8Array;
}

/** Room for so many claims. */
export function roomForClaims(rows: number): Room {
  return { amounts: Array.from({ length: 8 }, () => new Float64Array(rows)) as Amounts, below: new Uint8Array(rows) };
}

/**
 * The shared settlement as a loop over typed arrays, written by hand for its figures: nearly without branches, and halves are rounded by
 * a product in the place of a division.
 */
export function settleColumns({ rows, amounts, codes }: ClaimColumns, room: Room): Settled {
  const { totalCost, inPolicyCost, criticalBase, supplementBase, granted } = amounts;
  const { tier, benefitClass, insured } = codes;
  const { below } = room;
  const [basics, criticals, reliefs, assistances, socials, supplements, burdens, outside] = room.amounts;
  for (let i = 0; i < rows; i++) {
    const cost = inPolicyCost[i] as number;
    const place = tier[i] as number;
    const c = benefitClass[i] as number;
    const before = criticalBase[i] as number;
    const over = cost - (deductible[place] as number);
    const share = Math.floor(((over > 0 ? over : 0) * (rate[c * 4 + place] as number) + 50.5) * 0.01);
    const basic = share < figures.basicCap ? share : figures.basicCap;
    let left = cost - basic;
    const critical = criticalFor(before + left, c) - criticalFor(before, c);
    left -= critical;
    const relief = Math.floor((left * (reliefRate[c] as number) + 50.5) * 0.01);
    left -= relief;
    const aid = Math.floor((left * (assistanceRate[c] as number) + 50.5) * 0.01);
    const assistance = aid < figures.assistanceCap ? aid : figures.assistanceCap;
    left -= assistance;
    const given = granted[i] as number;
    const social = given < left ? given : left;
    left -= social;
    const base = supplementBase[i] as number;
    const supplement = (insured[i] as number) * (supplementFor(base + left) - supplementFor(base));
    const burden = left - supplement;
    basics[i] = basic;
    criticals[i] = critical;
    reliefs[i] = relief;
    assistances[i] = assistance;
    socials[i] = social;
    supplements[i] = supplement;
    burdens[i] = burden;
    outside[i] = (totalCost[i] as number) - cost;
    below[i] = burden * 100 < cost * figures.limit ? 1 : 0;
  }
  return [...room.amounts, below];
}

import { parseMoney, type Wire } from '@dzfp/core';
import { burdenGuarantee, inpatientSettlement, payers, type GuaranteeVerdict, type Payer } from '@dzfp/medical';
import { yuan } from './figures.ts';
import type { PersonYear } from './person-year.ts';
import { settingOf } from './settle-bills.ts';
import type { SettleOptions } from './settle-options.ts';

/** Where a settled year stands to the promise of clause 6.2, and which payer could close an excess. */
export type GuaranteeDecision = Wire<GuaranteeVerdict>;

type Yuan = string | null;

/** Asks the promise of a settled year; what each cap leaves is taken from the values of its last stay. */
export function guaranteeOf(year: PersonYear, options: SettleOptions): GuaranteeDecision | undefined {
  const last = year.stays.at(-1);
  if (!last || year.benefitClass === undefined) return undefined;
  const setting = { ...settingOf(year.county, options), on: last.item.dischargedOn };
  const { values } = inpatientSettlement.in(setting);
  const cap = (name: string): Yuan => {
    const wire = values[name]?.wire as Yuan | Readonly<Record<string, Yuan>>;
    return typeof wire === 'object' && wire !== null ? (wire[year.benefitClass ?? ''] ?? null) : wire;
  };
  const caps: Readonly<Record<Payer, Yuan>> = {
    basic: cap('basicCap'),
    criticalIllness: cap('criticalCap'),
    hospitalRelief: cap('reliefCap'),
    medicalAssistance: cap('assistanceCap'),
    socialAssistance: null,
    commercialSupplement: last.item.supplementInsured ? cap('supplementCap') : '0.00',
  };
  const byPayer = <T>(value: (payer: Payer) => T): Readonly<Record<Payer, T>> =>
    Object.fromEntries(payers.map((payer) => [payer, value(payer)])) as Record<Payer, T>;
  return burdenGuarantee.in(setting).evaluate({
    registered: last.decision.promised,
    totalCost: yuan(year.figures.totalCost),
    inPolicyCost: yuan(year.figures.inPolicyCost),
    paid: byPayer((payer) => yuan(year.figures[payer])),
    outOfPolicyBurden: yuan(year.figures.outOfPolicyBurden),
    headroom: byPayer((payer) => left(caps[payer], year.figures[payer])),
    exceptionApproved: false,
  });
}

/** What a cap leaves; none where there is no cap. */
function left(cap: Yuan, paid: number): Yuan {
  return cap === null ? null : yuan(Math.max(parseMoney(cap) - paid, 0));
}

import { maskCitizenNumber } from '@dzfp/core/model';
import { explain, explanationText } from '@dzfp/core/reading';
import type { SettleOptions, Settled } from '@dzfp/cli/settle';
import { inpatientSettlement } from '@dzfp/medical';

/** Explains, in Chinese, the stay that the most payers shared: every figure with what it was computed from. */
export function explainOnePatient({ years }: Settled, { book }: SettleOptions): string {
  const stays = years.flatMap((year) => year.stays.map((stay) => ({ year, stay })));
  const sharedBy = ({ stay: { decision } }: (typeof stays)[number]): number =>
    [
      decision.basic,
      decision.criticalIllness,
      decision.hospitalRelief,
      decision.medicalAssistance,
      decision.commercialSupplement,
      decision.burden,
    ].filter((amount) => amount !== '0.00').length;
  const [most] = stays.toSorted((a, b) => sharedBy(b) - sharedBy(a));
  if (!most) return '';
  const { year, stay } = most;
  const { stayId, dischargedOn } = stay.item;
  const bound = inpatientSettlement.in({ book, jurisdiction: year.county, on: dischargedOn });
  const whose = `${maskCitizenNumber(year.person.number)}  ${stayId}  ${dischargedOn}`;
  return `${whose}\n${explanationText(explain(bound, stay.item, stay.before), 'zh')}`;
}

import { parseRate } from '@dzfp/core';
import { inpatientSettlement } from '@dzfp/medical';
import { byFigure, figuresOf, sumOf, type FigureName } from '../figures.ts';
import { settingOf, type Patient, type SettledYear } from '../settle-bills.ts';
import type { SettleOptions } from '../settle-options.ts';
import type { Span } from './span.ts';
import type { YearExtent } from './year-extent.ts';

/** The share is a fraction; a million parts are finer than any printed percentage. */
const whole = 1_000_000;

/** Between which figures a year lies whose open amounts lie between those of two settled years. */
export function boundYear(
  low: SettledYear | undefined,
  high: SettledYear | undefined,
  patient: Patient,
  options: SettleOptions,
): YearExtent {
  const [a, b] = [low, high].map((year) => sumOf((year?.bills ?? []).map((one) => figuresOf(one.item, one.decision))));
  const figures = byFigure((name): Span => {
    const ends = [a?.[name] ?? 0, b?.[name] ?? 0];
    return { least: Math.min(...ends), most: Math.max(...ends) };
  });
  const last = high?.bills.at(-1) ?? low?.bills.at(-1);
  if (!last) return { figures, share: { least: 0, most: 0 }, within: 'yes' };
  const { values } = inpatientSettlement.in({ ...settingOf(patient.county, options), on: last.item.dischargedOn });
  const share = shareOf(figures, values['burdenBase']?.wire === 'total');
  if (low === high) return { figures, share, within: last.decision.withinLimit ? 'yes' : 'no' };
  const limit = parseRate(String(values['burdenLimit']?.wire));
  const mayEqual = values['burdenRelation']?.wire === 'atMost';
  return { figures, share, within: compare(share, limit, mayEqual) };
}

function shareOf(figures: Readonly<Record<FigureName, Span>>, onTotal: boolean): Span {
  const cost = onTotal ? figures.totalCost : figures.inPolicyCost;
  const { burden, outOfPolicyBurden } = figures;
  const least = burden.least + (onTotal ? outOfPolicyBurden.least : 0);
  const most = burden.most + (onTotal ? outOfPolicyBurden.most : 0);
  return {
    least: cost.most === 0 ? 0 : Math.floor((least * whole) / cost.most),
    most: most === 0 ? 0 : cost.least === 0 ? whole : Math.min(whole, Math.ceil((most * whole) / cost.least)),
  };
}

/** Certain only when the whole span lies on one side of the limit. */
function compare({ least, most }: Span, limit: number, mayEqual: boolean): YearExtent['within'] {
  if (mayEqual ? most <= limit : most < limit) return 'yes';
  return (mayEqual ? least > limit : least >= limit) ? 'no' : 'open';
}

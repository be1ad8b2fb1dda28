import { parseMoney, printMoney, type Money } from '@dzfp/core';
import type { SettleOptions, StayDecision, StayItem } from '@dzfp/cli/settle';
import { inpatientSettlement } from '@dzfp/medical';
import { layers, type Layer } from './layers.ts';

/** Whose curve is drawn. */
export interface CurvePerson {
  readonly zh: string;
  readonly en: string;
  readonly facts: Pick<StayItem, 'registered' | 'civilAffairs' | 'supplementInsured' | 'tier'>;
}

/** One cost with what each layer bears of it, in fen. */
export interface CurvePoint {
  readonly cost: number;
  readonly parts: Readonly<Record<Layer['field'], number>>;
}

/** The largest cost that is drawn, in yuan. */
export const largest = 200_000;

/** Settles one stay at each cost, by the policy itself: the curve cannot disagree with a settlement. */
export function curveAt(
  { facts }: CurvePerson,
  costs: readonly number[],
  { book }: SettleOptions,
  place: { readonly jurisdiction: string; readonly on: string },
): readonly CurvePoint[] {
  const bound = inpatientSettlement.in({ book, ...place });
  return costs.map((yuan): CurvePoint => {
    const cost = printMoney((yuan * 100) as Money);
    const { result } = bound.evaluate({
      ...facts,
      stayId: 'curve',
      person: 'curve',
      admittedOn: place.on,
      dischargedOn: place.on,
      transferred: false,
      totalCost: cost,
      inPolicyCost: cost,
      socialAssistanceGranted: '0.00',
    });
    return { cost: yuan * 100, parts: partsOf(result) };
  });
}

function partsOf(decision: StayDecision): CurvePoint['parts'] {
  return Object.fromEntries(layers.map(({ field }) => [field, parseMoney(decision[field])])) as Record<
    Layer['field'],
    Money
  >;
}

import { count, ratio, type Count, type FieldsOf, type Ratio } from '@dzfp/core';

/** 达标情况. */
export type ItemState = 'met' | 'unmet' | 'unknown';

/** Items counted by state, with both readings of the rate; a rate of nothing is left out. */
export interface ItemTally {
  readonly met: Count;
  readonly unmet: Count;
  readonly unknown: Count;
  /** 未知计入分母. */
  readonly ofAll?: Ratio;
  /** 未知不计入分母. */
  readonly ofKnown?: Ratio;
}

export const itemTally: FieldsOf<ItemTally> = {
  met: count('达标', 'met'),
  unmet: count('未达标', 'unmet'),
  unknown: count('未知', 'unknown'),
  ofAll: ratio('达标率（分母为全部项目，含未知）', 'rate of all items, unknown included').optional(),
  ofKnown: ratio('达标率（分母为已知项目）', 'rate of the known items').optional(),
};

/** Counts states. */
export function tallyOf(states: readonly ItemState[]): ItemTally {
  const of = (state: ItemState): Count => states.filter((each) => each === state).length as Count;
  const [met, unmet, unknown] = [of('met'), of('unmet'), of('unknown')];
  const known = met + unmet;
  return {
    met,
    unmet,
    unknown,
    ...(states.length === 0 ? {} : { ofAll: { numerator: met, denominator: states.length } }),
    ...(known === 0 ? {} : { ofKnown: { numerator: met, denominator: known } }),
  };
}

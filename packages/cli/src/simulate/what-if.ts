import { recordShapeOf, type AnyFormula, type Language, type Text } from '@dzfp/core';
import { regionOf } from '@dzfp/core/model';
import type { AmountChange, DecileEffect, Effect, ExplainedLoss, Simulation } from '@dzfp/batch';
import { shownLine } from '@dzfp/handbook';

/** A simulation with all that a report says of it. */
export interface WhatIf {
  readonly policy: AnyFormula;
  readonly found: Simulation;
  readonly losses: readonly ExplainedLoss[];
  /** The figure whose gains and losses are told by tenths; undefined when the policy has no amount. */
  readonly outcome: string | undefined;
  /** By what amount records are put into tenths; undefined when they are not. */
  readonly decilesBy: Text | undefined;
  /** Whether that amount is money. */
  readonly decilesOfMoney: boolean;
  readonly jurisdiction: string;
  /** The two laws: a day, and for the second one whether values were put in. */
  readonly from: string;
  readonly to: string;
  readonly changedValues: readonly string[];
  readonly records: number;
  /** How many synthetic households the records come from; undefined for records of a file. */
  readonly households: number | undefined;
  readonly illustrative: boolean;
}

/** A figure of the result, in fen or pieces, as people write it; sums may be larger than any one amount. */
export function shownFigure({ policy }: WhatIf, figure: string, amount: bigint | number, language: Language): string {
  const field = recordShapeOf(policy.output).fields[figure];
  return field?.shape.kind === 'money' ? yuan(amount, language) : String(amount);
}

/** Fen as yuan. */
function yuan(fen: bigint | number, language: Language): string {
  const whole = BigInt(fen);
  const digits = String(whole < 0n ? -whole : whole).padStart(3, '0');
  const wire = `${whole < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return shownLine(moneyField, wire, language);
}

const moneyField = {
  shape: { kind: 'money', least: 0, most: 0 },
  title: { zh: '', en: '' },
  optional: false,
  nullable: false,
} as const;

/** A group by the names of its labels; places by the names of the counties. */
export function nameOfGroup({ policy }: WhatIf, { group }: Effect, language: Language): string {
  const asked = recordShapeOf(policy.input).fields;
  return Object.entries(group)
    .map(([field, label]) => {
      if (field === 'place') return regionOf(label)?.name[language] ?? label;
      const shape = asked[field]?.shape;
      if (shape?.kind === 'choice') return shape.names[label]?.[language] ?? label;
      return asked[field] && label !== ''
        ? `${asked[field].title[language]} ${yesOrNo[label]?.[language] ?? label}`
        : label;
    })
    .join(' ');
}

/** A label of a flag or a choice of the result; an empty one is none. */
export function nameOfLabel({ policy }: WhatIf, figure: string, label: string, language: Language): string {
  const shape = recordShapeOf(policy.output).fields[figure]?.shape;
  if (label === '') return language === 'zh' ? '无' : 'none';
  if (shape?.kind === 'choice') return shape.names[label]?.[language] ?? label;
  return yesOrNo[label]?.[language] ?? label;
}

const yesOrNo: Readonly<Record<string, Text>> = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } };

/** What became of the outcome in a group. */
export function outcomeIn({ outcome }: WhatIf, { amounts }: Effect): AmountChange | undefined {
  return amounts.find(({ figure }) => figure === outcome);
}

/** From the lowest to the highest amount of a tenth. */
export function rangeOf({ decilesOfMoney }: WhatIf, { least, most }: DecileEffect, language: Language): string {
  const print = (of: number): string => (decilesOfMoney ? yuan(of, language) : String(of));
  return `${print(least)} – ${print(most)}`;
}

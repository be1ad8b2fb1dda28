import { text, type Example, type Wire } from '@dzfp/core';
import type { InpatientStay } from './model/inpatient-stay.ts';
import type { Settlement } from './model/settlement.ts';
import type { YearToDate } from './model/year-to-date.ts';
import { criticalAlone2015, criticalAlone2019 } from './settlement-example-values.ts';
import type { SettlementParameters } from './settlement-parameters.ts';

/** Published parameters, own arithmetic: cost after basic insurance, and what critical illness pays under three rules. */
const cases = [
  ['6000.00', '0.00', '0.00', '650.00'],
  ['50000.00', '19000.00', '22800.00', '29250.00'],
  ['150000.00', '74000.00', '85300.00', '99250.00'],
  ['400000.00', '234000.00', '262800.00', '296750.00'],
] as const;

/** 大病保险 alone, over the bounds of its bands, for general residents of 2015 and 2019 and for the poor of 2019. */
export function criticalIllnessExamples(
  bill: (cost: string) => Wire<InpatientStay>,
): readonly Example<InpatientStay, Settlement, SettlementParameters, YearToDate>[] {
  return cases.flatMap(([cost, general2015, general2019, poor2019]) => {
    const stay = { ...bill(cost), supplementInsured: false };
    const general = { ...stay, registered: false };
    return [
      {
        title: text(`大病保险 2015 年规则，${cost} 元`, `Critical illness by the rule of 2015, ${cost} yuan`),
        parameters: criticalAlone2015,
        standing: 'reported' as const,
        source: 'S59',
        input: general,
        expected: { criticalIllness: general2015 },
      },
      {
        title: text(
          `大病保险 2019 年一般居民，${cost} 元`,
          `Critical illness of general residents in 2019, ${cost} yuan`,
        ),
        parameters: criticalAlone2019,
        standing: 'assumed' as const,
        input: general,
        expected: { criticalIllness: general2019 },
      },
      {
        title: text(`大病保险 2019 年贫困人口，${cost} 元`, `Critical illness of the poor in 2019, ${cost} yuan`),
        parameters: criticalAlone2019,
        standing: 'reported' as const,
        source: 'S60',
        input: stay,
        expected: { criticalIllness: poor2019 },
      },
    ];
  });
}

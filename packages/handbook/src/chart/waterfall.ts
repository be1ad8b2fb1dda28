import { printMoney, type Field, type Language, type Money } from '@dzfp/core';
import { shownLine } from '../value/shown-value.ts';
import type { Chart } from './chart.ts';

/** A step of a waterfall: an amount that is reached, or a part that goes off from it. */
export interface Step {
  readonly name: string;
  readonly amount: Money;
  readonly part: boolean;
}

const words = {
  zh: { title: '资金瀑布图', amount: '金额', part: '其中', step: '环节', after: '之后还有' },
  en: { title: 'Waterfall of the money', amount: 'Amount', part: 'Part of it', step: 'Step', after: 'Left after it' },
} as const;
const money: Field = {
  shape: { kind: 'money', least: 0, most: 0 },
  title: { zh: '', en: '' },
  optional: false,
  nullable: false,
};

/** A waterfall; none when an amount is not what the parts before it have left, for then the picture would deceive. */
export function waterfall(steps: readonly Step[], language: Language): readonly Chart[] {
  const after: Money[] = [];
  for (const { amount, part } of steps) {
    const before = after.at(-1);
    const fits = part ? before !== undefined && amount >= 0 && amount <= before : amount === (before ?? amount);
    if (!fits) return [];
    after.push((part ? (before ?? 0) - amount : amount) as Money);
  }
  if (steps.length < 2) return [];
  const word = words[language];
  const places = steps.map(({ name }) => name);
  const yuan = (of: boolean): readonly (number | null)[] =>
    steps.map(({ amount, part }) => (part === of ? amount / 100 : null));
  const shown = (amount: Money): string => shownLine(money, printMoney(amount), language);
  return [
    {
      id: 'waterfall',
      title: word.title,
      form: 'waterfall',
      across: { name: '', places },
      up: word.amount,
      series: [
        { name: word.amount, values: yuan(false) },
        { name: word.part, values: yuan(true) },
      ],
      table: {
        head: [word.step, word.amount, word.part, word.after],
        rows: steps.map(({ name, amount, part }, i) => [
          name,
          part ? '' : shown(amount),
          part ? shown(amount) : '',
          shown(after[i] as Money),
        ]),
      },
    },
  ];
}

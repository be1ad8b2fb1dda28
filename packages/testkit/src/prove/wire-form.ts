import {
  printDay,
  printMoney,
  printRate,
  type Day,
  type Money,
  type Rate,
  type RecordShape,
  type Shape,
} from '@dzfp/core';

/** A typed value as it is written in JSON; what is left out stays left out. */
export function wireForm(shape: Shape, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  switch (shape.kind) {
    case 'money':
      return printMoney(value as Money);
    case 'rate':
      return printRate(value as Rate);
    case 'day':
      return printDay(value as Day);
    case 'record':
      return recordForm(shape, value);
    case 'list':
      return (value as readonly unknown[]).map((item) => recordForm(shape.of, item));
    default:
      return value;
  }
}

function recordForm({ fields }: RecordShape, of: unknown): Readonly<Record<string, unknown>> {
  const values = of as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, { shape }]) => {
      const value = values[name];
      return value === undefined ? [] : [[name, wireForm(shape, value)]];
    }),
  );
}

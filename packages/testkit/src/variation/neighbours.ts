import {
  printDay,
  printMoney,
  printRate,
  readDay,
  readMoney,
  recordShapeOf,
  type AnyFormula,
  type Day,
  type Field,
  type Money,
  type Rate,
  type RecordShape,
  type Shape,
} from '@dzfp/core';
import type { Thresholds } from '../arbitrary/thresholds.ts';
import type { Situation } from '../trial/situation.ts';
import type { Change } from './change.ts';

/** The changes of one fact that bring a situation to where a formula may turn: another label, the other answer, a figure at a threshold or one beside it. */
export function neighboursOf(policy: AnyFormula, situation: Situation, near: Thresholds): readonly Change[] {
  const own = figuresIn(situation);
  const figures: Thresholds = {
    money: [...near.money, ...own.money],
    rate: near.rate,
    day: [...near.day, ...own.day],
    count: near.count,
  };
  const ofInput = inRecord(recordShapeOf(policy.input), situation.input, ['input'], figures);
  if (policy.kind !== 'carried') return ofInput;
  return [...ofInput, ...inRecord(recordShapeOf(policy.carry.state), situation.before, ['before'], figures)];
}

/** The amounts and days that are in a situation already: a formula may compare two of them. */
function figuresIn(of: unknown): { readonly money: readonly number[]; readonly day: readonly number[] } {
  if (typeof of === 'string') {
    const [amount, day] = [readMoney(of), readDay(of)];
    return { money: Number.isNaN(amount) ? [] : [amount], day: Number.isNaN(day) ? [] : [day] };
  }
  const inner = typeof of === 'object' && of !== null ? Object.values(of).map(figuresIn) : [];
  return { money: inner.flatMap(({ money }) => money), day: inner.flatMap(({ day }) => day) };
}

function inRecord({ fields }: RecordShape, of: unknown, at: readonly string[], near: Thresholds): readonly Change[] {
  const record = of as Readonly<Record<string, unknown>>;
  return Object.entries(fields).flatMap(([name, field]) => inField(field, record[name], [...at, name], near));
}

function inField(field: Field, value: unknown, path: readonly string[], near: Thresholds): readonly Change[] {
  const { shape, optional, nullable } = field;
  const to = (other: unknown): Change => ({ path, value: other });
  const away = [
    ...(optional && value !== undefined ? [to(undefined)] : []),
    ...(nullable && value !== null ? [to(null)] : []),
  ];
  if (shape.kind === 'record') {
    return typeof value === 'object' && value !== null ? [...away, ...inRecord(shape, value, path, near)] : away;
  }
  if (shape.kind === 'list') {
    const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
    const fewer =
      items.length === 0 ? [] : [to([]), to(items.slice(1)), to(items.slice(0, -1)), to([...items, items[0]])];
    return [...away, ...fewer, ...items.flatMap((item, i) => inRecord(shape.of, item, [...path, String(i)], near))];
  }
  return [...away, ...valuesOf(shape, near).flatMap((other) => (other === value ? [] : [to(other)]))];
}

/** What else may stand in a field. */
function valuesOf(shape: Shape, near: Thresholds): readonly unknown[] {
  switch (shape.kind) {
    case 'flag':
      return [true, false];
    case 'choice':
      return shape.labels;
    case 'count':
      return around(near.count, shape);
    case 'money':
      return around(near.money, shape).map((each) => printMoney(each as Money));
    case 'rate':
      return around(near.rate, shape).map((each) => printRate(each as Rate));
    case 'day':
      return around(near.day, shape).map((each) => printDay(each as Day));
    default:
      return [];
  }
}

/** Each figure, one less and one more, and the ends of what is allowed. */
function around(
  figures: readonly number[],
  { least, most }: { readonly least: number; readonly most: number },
): readonly number[] {
  const all = [...figures.flatMap((each) => [each, each - 1, each + 1]), least, least + 1, most];
  return [...new Set(all)].filter((each) => each >= least && each <= most);
}

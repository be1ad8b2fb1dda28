import { explain } from '@dzfp/core/reading';
import { printMoney, printRatio } from '@dzfp/core';
import { inpatientSettlement } from '@dzfp/medical';
import type { Task } from '../measure.ts';
import { stayValues, type Stay } from '../workload/stay.ts';
import type { Decided, WireDecision } from './stay-decimal.ts';

type Parsed = ReturnType<typeof inpatientSettlement.input.parse>;
type Year = WireDecision['after'];
type Figures = ReturnType<ReturnType<typeof inpatientSettlement.with>['evaluateParsed']>;

/** Typed figures on the wire. */
function printed<T extends object>(of: T): Readonly<Record<keyof T, string | boolean>> {
  const entries = Object.entries(of).map(([name, value]: [string, unknown]) => {
    if (typeof value === 'number') return [name, printMoney(value as Parameters<typeof printMoney>[0])];
    return [name, typeof value === 'boolean' ? value : printRatio(value as Parameters<typeof printRatio>[0])];
  });
  return Object.fromEntries(entries) as Record<keyof T, string | boolean>;
}

export function stayDzfpTasks(stays: readonly Stay[], before: readonly Year[]): readonly Task<Decided>[] {
  const bound = inpatientSettlement.with(stayValues);
  const parsed = stays.map((stay) => inpatientSettlement.input.parse(stay));
  const parsedBefore = before.map((year) => inpatientSettlement.carry.state.parse(year));
  const fromParsed = (i: number): Figures => bound.evaluateParsed(parsed[i] as Parsed);
  const first = (i: number): WireDecision => bound.evaluate(stays[i] as Stay);
  const later = (i: number): WireDecision => bound.evaluate(stays[i] as Stay, before[i]);
  const explained = (i: number): ReturnType<typeof explain> => explain(bound, stays[i]);
  const print = ({ result, after }: Figures): WireDecision =>
    ({ result: printed(result), after: printed(after) }) as unknown as WireDecision;
  const ofParsed = (i: number): Decided => ({
    first: print(fromParsed(i)),
    later: print(bound.evaluateParsed(parsed[i] as Parsed, parsedBefore[i])),
  });
  const implementation = '@dzfp/medical';
  return [
    { implementation, figure: 'parsed', call: fromParsed, outcome: ofParsed },
    { implementation, figure: 'wire', call: first, outcome: (i) => ({ first: first(i), later: later(i) }) },
    { implementation, figure: 'wire with year so far', call: later },
    { implementation, figure: 'explained', call: explained },
  ];
}

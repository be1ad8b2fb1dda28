import { failure } from '../error/dzfp-error.ts';
import type { Graph } from '../expression/graph.ts';
import type { Plan } from '../plan/plan.ts';
import { printDay, type Day } from '../quantity/day.ts';
import { largestMoney, printMoney, type Money } from '../quantity/money.ts';
import { printRate, rateScale, type Rate } from '../quantity/rate.ts';
import { printRatio, type Ratio } from '../quantity/ratio.ts';
import type { Field, RecordShape, Shape } from '../schema/shape.ts';
import type { Outcome } from './runner.ts';

/** Whether values leave as brands or as JSON. */
export type Form = 'typed' | 'wire';

type Writer = (outcome: Outcome) => unknown;

/** Compiles how a record is built out of the registers of a run. */
export function recordWriter(graph: Graph, plan: Plan, shape: RecordShape, prefix: string, form: Form): Writer {
  const names: string[] = [];
  const writers: Writer[] = [];
  for (const [name, field] of Object.entries(shape.fields)) {
    const at = `${prefix}.${name}`;
    names.push(name);
    if (field.shape.kind === 'record') writers.push(recordWriter(graph, plan, field.shape, at, form));
    else writers.push(writerOf(at, field, plan, plan.at[graph.outputs[at] as number] as number, form));
  }
  // Copying a record that has all names is quicker than growing one name by name.
  const blank: Readonly<Record<string, unknown>> = Object.fromEntries(names.map((name) => [name, null]));
  return (outcome) => {
    const record: Record<string, unknown> = { ...blank };
    for (let i = 0; i < names.length; i++) record[names[i] as string] = (writers[i] as Writer)(outcome);
    return record;
  };
}

/** Holds a figure to its schema as it leaves: whole, within its bounds, never minus zero. */
function holder(shape: Shape, name: string): (value: number) => number {
  const [least, most] =
    'least' in shape ? [shape.least, shape.most] : [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  return (value) => {
    if (value >= least && value <= most && Number.isInteger(value)) return value === 0 ? 0 : value;
    if (!Number.isSafeInteger(value) || Math.abs(value) > largestMoney) throw failure('DZ303', { field: name });
    throw failure('DZ305', { field: name, found: String(value), least: String(least), most: String(most) });
  };
}

function writerOf(name: string, { shape, nullable }: Field, plan: Plan, register: number, form: Form): Writer {
  const write = (of: (value: number, outcome: Outcome) => unknown): Writer => {
    if (!nullable) return (outcome) => of(outcome[register] as number, outcome);
    return (outcome) => {
      const value = outcome[register] as number;
      return value === Number.POSITIVE_INFINITY ? null : of(value, outcome);
    };
  };
  const whole = holder(shape, name);
  const perMillionth = rateScale / (plan.scales[register] as number);
  const typed = form === 'typed';
  switch (shape.kind) {
    case 'money':
      if (nullable || shape.least < 0)
        return typed ? write(whole) : write((value) => printMoney(whole(value) as Money));
      return amountWriter(register, shape.most, whole, typed);
    case 'rate':
      return typed
        ? write((value) => whole(value * perMillionth))
        : write((value) => printRate(whole(value * perMillionth) as Rate));
    case 'day':
      return typed ? write(whole) : write((value) => printDay(whole(value) as Day));
    case 'flag':
      return write((value) => value === 1);
    case 'choice':
      return write((value) => shape.labels[value]);
    case 'ratio': {
      const below = plan.registers / 2 + register;
      const ratioOf = (value: number, outcome: Outcome): Ratio => ({
        numerator: whole(value),
        denominator: whole(outcome[below] as number),
      });
      return typed ? write(ratioOf) : write((value, outcome) => printRatio(ratioOf(value, outcome)));
    }
    default:
      return write(whole);
  }
}

/** The usual case, an amount that is never negative nor none, on one straight path: there are a dozen in a decision. */
function amountWriter(register: number, most: number, whole: (value: number) => number, typed: boolean): Writer {
  const inRange = (value: number): boolean => value >= 0 && value <= most && Math.floor(value) === value;
  if (typed) {
    return (outcome) => {
      const value = outcome[register] as number;
      // The sum makes zero of minus zero.
      return inRange(value) ? value + 0 : whole(value);
    };
  }
  return (outcome) => {
    const value = outcome[register] as number;
    return printMoney((inRange(value) ? value : whole(value)) as Money);
  };
}

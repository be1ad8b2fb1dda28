import type { Graph } from '../expression/graph.ts';
import type { Node } from '../expression/node.ts';
import type { Plan } from '../plan/plan.ts';
import type { Outcome } from '../policy/runner.ts';
import { printDay, type Day } from '../quantity/day.ts';
import { printMoney, type Money } from '../quantity/money.ts';
import { printDecimal } from './decimal-places.ts';
import type { ExplainedStep } from './explain.ts';

/** Takes the figure of one node out of the registers of a run. */
export type ValueReader = (outcome: Outcome) => ExplainedStep['value'];

/** Compiles how the figure of a node is read. */
export function valueReader(graph: Graph, plan: Plan, ref: number): ValueReader {
  const read = readerOf(graph, plan, ref);
  // A value of the law is the same in every decision: it is printed once.
  const constant = plan.steps.find((step) => step.op === 'constant' && step.out === plan.at[ref]);
  if (constant?.op !== 'constant') return read;
  const register = Float64Array.from({ length: constant.out + 1 }, () => constant.value);
  const value = read(register);
  return () => value;
}

/** A register with all of its digits: a plain number wherever that holds them. */
function wholeAt(outcome: Outcome, register: number): number | bigint {
  const plain = outcome[register] as number;
  if (outcome.exact === undefined || Number.isSafeInteger(plain)) return plain;
  const exact = outcome.exact[register];
  return typeof exact === 'bigint' ? exact : plain;
}

function readerOf(graph: Graph, plan: Plan, ref: number): ValueReader {
  const register = plan.at[ref] as number;
  const scale = plan.scales[ref] as number;
  const { quantity, labels = [] } = graph.nodes[ref] as Node<number>;
  const read = (print: (value: number | bigint, outcome: Outcome) => ExplainedStep['value']): ValueReader => {
    return (outcome) => {
      const value = wholeAt(outcome, register);
      if (Number.isNaN(value)) return '?';
      return value === Number.POSITIVE_INFINITY ? null : print(value, outcome);
    };
  };
  switch (quantity) {
    case 'bands':
    case 'table':
    case 'list':
    case 'text':
      return () => '';
    case 'money':
    case 'exactMoney':
      return scale === 1 ? read(printFen) : read((value) => printDecimal(value, scale * 100));
    case 'rate':
      return read((value) => printDecimal(value, scale));
    case 'ratio':
      return read((value, outcome) => `${value}/${wholeAt(outcome, plan.registers / 2 + register)}`);
    case 'day':
      return read((value) => printDay(Number(value) as Day));
    case 'flag':
      return read((value) => value === 1);
    case 'choice':
      return read((value) => labels[Number(value)] ?? '?');
    case 'count':
      return read((value) => (typeof value === 'bigint' ? String(value) : value));
  }
}

function printFen(fen: number | bigint): string {
  if (typeof fen === 'number') return printMoney(fen as Money);
  const cents = printMoney(Number(fen < 0n ? -fen % 100n : fen % 100n) as Money).slice(-3);
  return `${fen < 0n && fen > -100n ? '-' : ''}${fen / 100n}${cents}`;
}

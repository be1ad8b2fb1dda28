// Three-valued logic against the truth tables of FEEL, the expression language of DMN (OMG, Decision Model and Notation 1.3, section 10.3.2,
// semantics of conjunction and disjunction, and of the built-in function not). `null` there, “otherwise” for any operand that is no truth value, is unknown here.
// Only these three are claimed; how FEEL compares, adds and iterates is another matter.
import { describe, expect, it } from 'vitest';
import { definePolicy, flag, record, text } from '../index.ts';
import { lower } from '../plan/lower.ts';
import { runExactly, type Exact } from '../plan/run-exact.ts';

type Truth = true | false | null;

const conjunction: readonly (readonly [Truth, Truth, Truth])[] = [
  [true, true, true],
  [true, false, false],
  [true, null, null],
  [false, true, false],
  [false, false, false],
  [false, null, false],
  [null, true, null],
  [null, false, false],
  [null, null, null],
];
const disjunction: readonly (readonly [Truth, Truth, Truth])[] = [
  [true, true, true],
  [true, false, true],
  [true, null, true],
  [false, true, true],
  [false, false, false],
  [false, null, null],
  [null, true, true],
  [null, false, null],
  [null, null, null],
];
const negation: readonly (readonly [Truth, Truth])[] = [
  [true, false],
  [false, true],
  [null, null],
];

interface Operands {
  readonly a?: boolean;
  readonly b?: boolean;
}
interface Outcome {
  readonly and: boolean;
  readonly or: boolean;
  readonly not: boolean;
}
const { graph } = definePolicy({
  id: 'example/logic',
  clauses: ['8.2'],
  title: text('逻辑', 'logic'),
  summary: text('三值逻辑', 'three-valued logic'),
  subject: 'person',
  authority: text('示例', 'example'),
  papers: [],
  timeLimit: text('未规定', 'not set'),
  level: text('县', 'county'),
  sources: [{ key: 'X', title: 'x' }],
  input: record<Operands>('操作数', 'operands', { a: flag('甲', 'a').optional(), b: flag('乙', 'b').optional() }),
  output: record<Outcome>('结果', 'outcome', {
    and: flag('且', 'and'),
    or: flag('或', 'or'),
    not: flag('非', 'not'),
  }),
  parameters: {},
  formula: ({ a, b }) => ({ and: a.and(b), or: a.or(b), not: a.not() }),
  laws: [],
  examples: [],
});
const plan = lower(graph, {});

function outcome(name: keyof Outcome, a: Truth, b: Truth): Truth {
  const known = (of: Truth): boolean | undefined => of ?? undefined;
  const registers = runExactly(plan, { facts: { a: known(a), b: known(b) }, before: undefined });
  const value: Exact = registers[plan.at[graph.outputs[`result.${name}`] as number] as number];
  return value === undefined ? null : value === 1n;
}

describe('FEEL’s truth tables', () => {
  it.each(conjunction)('%s and %s is %s', (a, b, both) => expect(outcome('and', a, b)).toBe(both));
  it.each(disjunction)('%s or %s is %s', (a, b, either) => expect(outcome('or', a, b)).toBe(either));
  it.each(negation)('not %s is %s', (a, opposite) => expect(outcome('not', a, null)).toBe(opposite));
});

import { describe, expect, test } from 'vitest';
import { compile } from '../plan/compile.ts';
import { lower } from '../plan/lower.ts';
import { definePolicy } from '../policy/define-policy.ts';
import type { FlagTerm } from './term.ts';
import type { TermsOf } from './terms-of.ts';
import { flag, list, money, record, type Schema } from '../schema/builders.ts';
import { parameter } from '../parameter/parameter.ts';
import type { AnyFormula } from '../policy/policy.ts';
import { text } from '../text.ts';
import type { Money } from '../quantity/money.ts';
import { joinGraphs } from './join-graphs.ts';

interface Item {
  readonly cost: Money;
}
interface Facts {
  readonly cost?: Money;
  readonly items: readonly Item[];
}
interface Values {
  readonly limit: Money;
}

function ask(id: string, finding: (facts: TermsOf<Facts>, values: TermsOf<Values>) => FlagTerm): AnyFormula {
  const said = text('例', 'example');
  return definePolicy<string, Facts, { readonly yes: boolean }, Values>({
    id: `e/${id}`,
    clauses: ['1'],
    title: said,
    summary: said,
    subject: 'person',
    authority: said,
    papers: [],
    timeLimit: said,
    level: said,
    sources: [{ key: 'X', title: 'x' }],
    input: record<Facts>('事实', 'facts', {
      cost: money('费用', 'cost').optional(),
      items: list('项目', 'items', record<Item>('项', 'item', { cost: money('费用', 'cost') }) as Schema<Item>),
    }),
    output: record('结果', 'result', { yes: flag('是', 'yes') }),
    parameters: { limit: parameter(`e/${id === 'c' ? 'other' : 'limit'}`, '1', money('限额', 'limit')) },
    formula: (facts, values) => ({ yes: finding(facts, values) }),
    laws: [],
    examples: [],
  });
}

const a = ask('a', ({ cost, items }, { limit }) =>
  cost.isAbove(limit).or(items.any((each) => each.cost.isAbove(limit))),
);
const b = ask('b', ({ cost, items }, { limit }) =>
  cost.isBelow(limit).and(items.any((each) => each.cost.isAbove(limit))),
);
const c = ask('c', ({ cost, items }, { limit }) =>
  cost.isAbove(limit).and(items.all((each) => each.cost.isAbove(limit))),
);

const part = (of: AnyFormula) => ({
  graph: of.graph,
  output: 'result.yes',
  parameterName: (name: string) => (of.parameters as Record<string, { readonly id: string }>)[name]?.id ?? name,
});

describe('formulas over the same facts as one graph', () => {
  const joined = joinGraphs({ a: part(a), b: part(b), c: part(c) });

  test('what two of them read, compute or walk through is there once', () => {
    const ops = (op: string) => joined.nodes.filter((node) => node.op === op).length;
    expect(joined.nodes.filter((node) => node.op === 'field' && node.root === 'facts')).toHaveLength(2);
    expect(joined.nodes.filter((node) => node.op === 'field' && node.root === 'parameters')).toHaveLength(2);
    expect(ops('aggregate')).toBe(2);
    expect(Object.keys(joined.outputs)).toEqual(['a', 'b', 'c']);
  });

  test('each answers as it does alone', () => {
    const values = { 'e/limit': 100, 'e/other': 10 };
    const plan = lower(joined, values);
    const run = compile(plan);
    const alone = { a: [a, 100], b: [b, 100], c: [c, 10] } as const;
    for (const facts of [
      { cost: 50, items: [{ cost: 20 }, { cost: 300 }] },
      { cost: 500, items: [] },
      { items: [{ cost: 11 }] },
      { cost: 11, items: [{ cost: 11 }, { cost: 5 }] },
    ]) {
      const together = run({ facts, before: undefined }).slice();
      for (const [name, [policy, limit]] of Object.entries(alone)) {
        const own = lower(policy.graph, { limit });
        const registers = compile(own)({ facts, before: undefined });
        const answer = registers[own.at[policy.graph.outputs['result.yes'] as number] as number];
        expect(together[plan.at[joined.outputs[name] as number] as number]).toBe(answer);
      }
    }
  });
});

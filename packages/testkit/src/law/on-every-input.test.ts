import {
  choice,
  count,
  day,
  definePolicy,
  flag,
  number,
  record,
  text,
  type AnyPolicy,
  type Count,
  type Day,
} from '@dzfp/core';
import { expect, it } from 'vitest';
import { aidWith } from '../../fixture/aid.ts';
import { card } from '../../fixture/card.ts';
import { yearPolicy } from '../../fixture/year.ts';
import { everyInput } from '../trial/every-input.ts';
import { onEveryInput } from './on-every-input.ts';

interface Case {
  readonly on: Day;
  readonly a: boolean;
  readonly b?: boolean;
  readonly c: boolean | null;
  readonly tier: 'one' | 'two' | 'three';
  readonly persons: Count;
}
interface Answer {
  readonly due: boolean;
}

/** A rule whose law two inputs of two hundred and seventy break, unless the rule is careful. */
function policyFor(careful: boolean, most: number): AnyPolicy {
  return definePolicy({
    ...card,
    id: 'example/few-inputs',
    input: record<Case>('情况', 'case', {
      on: day('日', 'on'),
      a: flag('甲', 'a'),
      b: flag('乙', 'b').optional(),
      c: flag('丙', 'c').nullable(),
      tier: choice('级', 'tier', { one: text('一', 'one'), two: text('二', 'two'), three: text('三', 'three') }),
      persons: count('人', 'persons', { least: 1, most }),
    }),
    on: 'on',
    ignores: ['persons', 'tier'],
    output: record<Answer>('结果', 'answer', { due: flag('应得', 'due') }),
    parameters: {},
    formula: ({ a, b, c, tier, persons }) => {
      const due = a.and(b.ifUnknown(a)).and(c.isNone);
      const many = tier.is('two').and(persons.equals(number(5)));
      return { due: careful ? due.and(many.not()) : due };
    },
    laws: [
      {
        id: 'none-for-five-of-tier-two',
        title: text('二级五人不应得', 'none for five of tier two'),
        holds: ({ facts, result }) =>
          result.due
            .and(facts.tier.is('two'))
            .and(facts.persons.equals(number(5)))
            .not(),
      },
    ],
    examples: [
      {
        title: text('应得', 'due'),
        standing: 'assumed',
        parameters: {},
        input: { on: '2019-01-01', a: true, b: true, c: null, tier: 'one', persons: 1 },
        expected: { due: true },
      },
    ],
  });
}

const faultsOf = (policy: AnyPolicy): readonly string[] => onEveryInput(policy).flatMap(({ faults }) => faults());

it('looks at every input once', () => {
  const inputs = everyInput(policyFor(true, 5)) ?? [];
  expect(inputs).toHaveLength(2 * 3 * 3 * 3 * 5);
  expect(new Set(inputs.map((each) => JSON.stringify(each))).size).toBe(inputs.length);
  expect(inputs.filter((each) => !Object.hasOwn(each, 'b'))).toHaveLength(inputs.length / 3);
  expect(inputs.every((each) => each['on'] === '2019-01-01')).toBe(true);
});

it('finds the two inputs that break a law, and none where it holds', () => {
  expect(faultsOf(policyFor(true, 5))).toEqual([]);
  expect(faultsOf(policyFor(false, 5))).toEqual([
    'none for five of tier two: {"on":"2019-01-01","a":true,"b":true,"c":null,"tier":"two","persons":5}',
    'none for five of tier two: {"on":"2019-01-01","a":true,"c":null,"tier":"two","persons":5}',
  ]);
});

it('leaves alone what has too many inputs, amounts or a state', () => {
  for (const policy of [policyFor(true, 1000), aidWith(), yearPolicy]) expect(onEveryInput(policy)).toEqual([]);
});

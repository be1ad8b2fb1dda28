import { DzfpError, text } from '@dzfp/core';
import { bounds } from '@dzfp/core/reading';
import { describe, expect, test } from 'vitest';
import { askRule } from './ask-rule.ts';
import { catalogue } from './catalogue/index.ts';
import { defineRule } from './define-rule.ts';
import { illustrativeThresholds as book } from './illustrative-thresholds.ts';
import type { FormulaRule } from './rule.ts';
import { person } from './subject.ts';

const setting = { book, jurisdiction: '371402', on: '2019-12-31' };
const rule = (id: string): FormulaRule => catalogue.find((each) => each.id === id) as FormulaRule;

describe('asking one rule', () => {
  test('a finding says what should stand there, and which facts it rests on', () => {
    expect(
      askRule(rule('Q-IN-02'), { perHead: '20.00', net: '30.01', statedMembers: 2, wage: '5.00' }, setting),
    ).toMatchObject({
      answer: 'finding',
      expected: '15.01',
      facts: { perHead: '20.00', net: '30.01', statedMembers: 2 },
      missing: [],
    });
  });

  test('unknown names what is missing', () => {
    expect(askRule(rule('Q-IN-02'), { perHead: '20.00', net: '30.01' }, setting)).toMatchObject({
      answer: 'unknown',
      missing: ['statedMembers'],
    });
  });

  test('what decides alone decides', () => {
    expect(askRule(rule('Q-LA-02'), { workMonths: 0 }, setting)).toMatchObject({ answer: 'ok', missing: ['labour'] });
  });

  test('wrong facts and missing values are coded errors', () => {
    expect(() => askRule(rule('Q-LA-02'), { workMonths: 13 }, setting)).toThrow(DzfpError);
    expect(() => askRule(rule('Q-LA-01'), { age: 3 }, { ...setting, book: { ...book, entries: [] } })).toThrow(
      DzfpError,
    );
  });
});

test('other readings of policies read a rule', () => {
  const { policy } = rule('Q-LA-02');
  const { results, missing } = bounds(policy.with({}), { workMonths: 3 });
  expect(results['finding']).toEqual({ decided: false, possible: [false, true], exact: true });
  expect(missing.map(({ path }) => path)).toEqual([['labour']]);
  expect(bounds(policy.with({}), { workMonths: 0 }).results['finding']).toEqual({ decided: true, value: false });
});

describe('defining a rule', () => {
  const card = {
    id: 'X-01',
    clause: '1.2',
    severity: 'look',
    concern: 'record',
    message: text('甲', 'a'),
    mend: text('乙', 'b'),
  } as const;

  test('a fact that is said to be read and is not is refused', () => {
    expect(() =>
      defineRule({
        ...card,
        subject: person,
        reads: ['workMonths', 'labour'],
        finding: ({ labour }) => labour.is('lost'),
        fires: { labour: 'lost' },
        passes: { labour: 'weak' },
      }),
    ).toThrow(/X-01/u);
  });
});

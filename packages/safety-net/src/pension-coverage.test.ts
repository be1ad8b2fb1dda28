import { parseDay } from '@dzfp/core';
import { testPolicy } from '@dzfp/testkit';
import { expect, it } from 'vitest';
import type { ContributionLine } from './model/contribution-roll.ts';
import { pensionCoverage } from './pension-coverage.ts';

testPolicy(pensionCoverage);

const bound = pensionCoverage.with({});
const countedOn = parseDay('2019-12-31');

function standing(...lines: Omit<ContributionLine, 'person' | 'household'>[]): string {
  const of = lines.map((line, i) => ({ ...line, person: 'A', household: String(i) }));
  const { coverage } = bound.evaluateParsed({ countedOn, lines: of });
  return coverage.total === 0
    ? 'not in the base'
    : (['reached', 'exception', 'unknown', 'gap'] as const).filter((state) => coverage[state] === 1).join(' ');
}

it.each([
  ['paid for and on file is reached', [{ state: 'paidFor', recorded: true }], 'reached'],
  ['paid for and not on file is a gap', [{ state: 'paidFor', recorded: false }], 'gap'],
  ['paid for, nobody looked, is unknown', [{ state: 'paidFor' }], 'unknown'],
  ['drawing the pension needs no record', [{ state: 'drawsPension' }], 'reached'],
  ["the employees' scheme counts as covered", [{ state: 'employeesScheme' }], 'reached'],
  ['a pupil is a lawful exception', [{ state: 'inSchool' }], 'exception'],
  ['an unknown state is unknown', [{}], 'unknown'],
  ['whoever is not poor is not in the base', [{ state: 'notPoor' }], 'not in the base'],
  ['a record in one household covers both', [{ state: 'paidFor', recorded: false }, { recorded: true }], 'reached'],
] as const)('%s', (_, lines, expected) => {
  expect(standing(...lines)).toBe(expected);
});

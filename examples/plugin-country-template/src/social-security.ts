import { bands, definePolicy, money, nothing, parameter, record, rounding, text } from '@dzfp/core';
import type { Bands, Money, ParametersOf, Policy } from '@dzfp/core';
import { Salary } from './income-tax.ts';
import { card } from './source.ts';

/** What is withheld of a salary. */
export interface Contribution {
  readonly contribution: Money;
}

interface ScaleParameters {
  readonly scale: Bands;
}

const parameters: ParametersOf<ScaleParameters> = {
  scale: parameter('country-template/social-security-scale', '1.2', bands('累进费率', 'marginal scale')),
};

const toCent = rounding('halfUp', '0.01', 'COUNTRY-TEMPLATE');
const scale2017 = [
  { upTo: '6000.00', rate: '0.02' },
  { upTo: '12400.00', rate: '0.06' },
  { upTo: null, rate: '0.12' },
] as const;

/** A contribution by a marginal scale: each rate holds for its own band. */
export const socialSecurity: Policy<
  'country-template/social-security-contribution',
  Salary,
  Contribution,
  ScaleParameters
> = definePolicy({
  ...card,
  id: 'country-template/social-security-contribution',
  clauses: ['1.2'],
  title: text('社会保障缴费', 'Social security contribution'),
  summary: text('月工资按累进费率缴费。', 'A progressive contribution on the salary of a month.'),
  subject: 'person',
  input: Salary,
  output: record<Contribution>('缴费', 'contribution', { contribution: money('缴费', 'contribution') }),
  parameters,
  on: 'month',
  formula: ({ salary }, { scale }) => ({ contribution: salary.through(scale, { above: nothing }).round(toCent) }),
  laws: [
    {
      id: 'within-salary',
      title: text('不超过工资', 'at most the salary'),
      holds: ({ facts, result }) => result.contribution.isAtMost(facts.salary),
    },
    {
      id: 'rises',
      title: text('工资增加，缴费不减少', 'more salary, no smaller contribution'),
      fact: 'salary',
      outcome: 'contribution',
      direction: 'rises',
      slope: 1,
    },
  ],
  examples: [
    {
      title: text('月工资 15000，2017 年费率', 'a salary of 15000 by the scale of 2017'),
      source: 'COUNTRY-TEMPLATE',
      standing: 'official',
      parameters: { scale: scale2017 },
      input: { month: '2017-01-01', salary: '15000.00' },
      expected: { contribution: '816.00' },
    },
    {
      title: text('恰在第一段上限', 'just at the end of the first band'),
      standing: 'assumed',
      parameters: { scale: scale2017 },
      input: { month: '2017-01-01', salary: '6000.00' },
      expected: { contribution: '120.00' },
    },
    {
      title: text('工资未知', 'the salary is not known'),
      standing: 'assumed',
      parameters: { scale: scale2017 },
      input: { month: '2017-01-01' },
      refused: 'DZ107',
    },
  ],
});

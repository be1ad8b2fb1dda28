import { day, definePolicy, money, nothing, parameter, rate, record, rounding, text } from '@dzfp/core';
import type { Day, Money, ParametersOf, Policy, Rate, Schema } from '@dzfp/core';
import { card } from './source.ts';

/** A month's salary. */
export interface Salary {
  readonly month: Day;
  readonly salary: Money;
}

export const Salary: Schema<Salary> = record<Salary>('工资', 'salary', {
  month: day('月份（任一日）', 'a day of the month'),
  salary: money('月工资', 'salary of the month'),
});

/** What is due of a salary. */
export interface IncomeTax {
  readonly tax: Money;
}

interface TaxParameters {
  readonly taxRate: Rate;
}

const parameters: ParametersOf<TaxParameters> = {
  taxRate: parameter('country-template/income-tax-rate', '1.1', rate('所得税率', 'income tax rate')),
};

const toCent = rounding('halfUp', '0.01', 'COUNTRY-TEMPLATE');

/** A flat tax on the salary of a month. */
export const incomeTax: Policy<'country-template/income-tax', Salary, IncomeTax, TaxParameters> = definePolicy({
  ...card,
  id: 'country-template/income-tax',
  clauses: ['1.1'],
  title: text('所得税', 'Income tax'),
  summary: text('月工资乘以税率。', 'The salary of a month times a rate.'),
  subject: 'person',
  input: Salary,
  output: record<IncomeTax>('所得税', 'income tax', { tax: money('所得税', 'income tax') }),
  parameters,
  on: 'month',
  formula: ({ salary }, { taxRate }) => ({ tax: salary.times(taxRate).round(toCent) }),
  laws: [
    {
      id: 'within-salary',
      title: text('不超过工资', 'at most the salary'),
      holds: ({ facts, result }) => result.tax.isAtLeast(nothing).and(result.tax.isAtMost(facts.salary)),
    },
    {
      id: 'rises',
      title: text('工资增加，税不减少', 'more salary, no less tax'),
      fact: 'salary',
      outcome: 'tax',
      direction: 'rises',
      slope: 1,
    },
  ],
  examples: [
    {
      title: text('月工资 2400，税率 15%', 'a salary of 2400 at 15 %'),
      source: 'COUNTRY-TEMPLATE',
      standing: 'official',
      parameters: { taxRate: '0.15' },
      input: { month: '2017-01-01', salary: '2400.00' },
      expected: { tax: '360.00' },
    },
    {
      title: text('工资未知', 'the salary is not known'),
      standing: 'assumed',
      parameters: { taxRate: '0.15' },
      input: { month: '2017-01-01' },
      refused: 'DZ107',
    },
  ],
});

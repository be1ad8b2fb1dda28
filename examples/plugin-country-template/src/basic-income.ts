import { choice, count, day, definePolicy, money, nothing, parameter, record, text } from '@dzfp/core';
import type { Count, Day, Money, ParametersOf, Policy, Schema } from '@dzfp/core';
import { card } from './source.ts';

/** A person in a month. */
export interface Adult {
  readonly month: Day;
  readonly age: Count;
  readonly salary: Money;
}

const Adult: Schema<Adult> = record<Adult>('个人', 'person', {
  month: day('月份（任一日）', 'a day of the month'),
  age: count('年龄', 'age', { most: 150 }),
  salary: money('月工资', 'salary of the month'),
});

/** What a person gets. */
export interface BasicIncome {
  readonly basicIncome: Money;
}

type Whom = 'withoutSalary' | 'everyAdult';

/** A rule that changed with a date is a parameter: the formula stays one. */
interface IncomeParameters {
  readonly amount: Money;
  readonly majority: Count;
  readonly whom: Whom;
}

const parameters: ParametersOf<IncomeParameters> = {
  amount: parameter('country-template/basic-income', '2.1', money('基本收入', 'basic income')),
  majority: parameter('country-template/age-of-majority', '3.1', count('成年年龄', 'age of majority', { most: 150 })),
  whom: parameter(
    'country-template/basic-income-whom',
    '2.1',
    choice('发给谁', 'paid to whom', {
      withoutSalary: text('无工资的成年人', 'adults without a salary'),
      everyAdult: text('全体成年人', 'every adult'),
    }),
  ),
};

const in2017 = { amount: '600.00', majority: 18, whom: 'everyAdult' } as const;
const in2016 = { ...in2017, whom: 'withoutSalary' } as const;

/** A basic income for adults: first for those without a salary, since December 2016 for all. */
export const basicIncome: Policy<'country-template/basic-income', Adult, BasicIncome, IncomeParameters> = definePolicy({
  ...card,
  id: 'country-template/basic-income',
  clauses: ['2.1', '3.1'],
  title: text('基本收入', 'Basic income'),
  summary: text('成年人每月领取定额。', 'Adults get a fixed sum each month.'),
  subject: 'person',
  input: Adult,
  output: record<BasicIncome>('基本收入', 'basic income', { basicIncome: money('基本收入', 'basic income') }),
  parameters,
  on: 'month',
  formula: ({ age, salary }, { amount, majority, whom }) => {
    const adult = age.isAtLeast(majority).as('成年', 'of age');
    const due = adult.and(whom.is('everyAdult').or(salary.equals(nothing)));
    return { basicIncome: due.choose(amount, nothing) };
  },
  cliffs: [
    {
      outcomes: ['basicIncome'],
      along: 'age',
      at: ['majority'],
      clause: '3.1',
      why: text('成年起发放', 'paid from the age of majority'),
    },
    {
      outcomes: ['basicIncome'],
      along: 'salary',
      clause: '2.1',
      why: text('2016 年 12 月前只发给没有工资的', 'until December 2016 only who had no salary was paid'),
    },
  ],
  laws: [
    {
      id: 'whole-or-nothing',
      title: text('全额或没有', 'the whole sum or nothing'),
      holds: ({ parameters: { amount }, result: { basicIncome: paid } }) =>
        paid.equals(nothing).or(paid.equals(amount)),
    },
  ],
  examples: [
    {
      title: text('刚满成年', 'just of age'),
      standing: 'assumed',
      parameters: in2017,
      input: { month: '2017-01-01', age: 18, salary: '2000.00' },
      expected: { basicIncome: '600.00' },
    },
    {
      title: text('2016 年有一分钱工资：没有', 'a cent of salary in 2016: nothing'),
      standing: 'assumed',
      parameters: in2016,
      input: { month: '2016-06-01', age: 40, salary: '0.01' },
      expected: { basicIncome: '0.00' },
    },
    {
      title: text('年龄未知', 'the age is not known'),
      standing: 'assumed',
      parameters: in2017,
      input: { month: '2017-01-01', salary: '0.00' },
      refused: 'DZ107',
    },
  ],
});

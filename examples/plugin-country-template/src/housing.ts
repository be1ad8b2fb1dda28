import { choice, count, day, definePolicy, money, nothing, parameter, rate, record, rounding, text } from '@dzfp/core';
import type { Count, Day, Money, ParametersOf, Policy, Rate, Schema } from '@dzfp/core';
import { card } from './source.ts';

type Occupancy = 'tenant' | 'owner' | 'freeLodger' | 'homeless';

/** How a household lives in the first month of a year. */
export interface Dwelling {
  readonly month: Day;
  readonly squareMetres: Count;
  readonly occupancy: Occupancy;
}

const Dwelling: Schema<Dwelling> = record<Dwelling>('住房', 'dwelling', {
  month: day('当年一月', 'January of the year'),
  squareMetres: count('面积（平方米）', 'square metres', { most: 100_000 }),
  occupancy: choice('居住方式', 'occupancy', {
    tenant: text('租住', 'tenant'),
    owner: text('自有', 'owner'),
    freeLodger: text('免费借住', 'free lodger'),
    homeless: text('无住房', 'homeless'),
  }),
});

interface HousingTax {
  readonly tax: Money;
}
interface TaxParameters {
  readonly perSquareMetre: Money;
  readonly least: Money;
}

const taxParameters: ParametersOf<TaxParameters> = {
  perSquareMetre: parameter(
    'country-template/housing-tax-rate',
    '1.3',
    money('每平方米税额', 'tax per square metre', { most: '10000.00' }),
  ),
  least: parameter('country-template/housing-tax-least', '1.3', money('最低税额', 'least tax', { most: '1000000.00' })),
};
const tax2017 = { perSquareMetre: '10.00', least: '200.00' } as const;

/** A tax on whoever owns or rents its home, by its size, and at least a sum. */
export const housingTax: Policy<'country-template/housing-tax', Dwelling, HousingTax, TaxParameters> = definePolicy({
  ...card,
  id: 'country-template/housing-tax',
  clauses: ['1.3'],
  title: text('住房税', 'Housing tax'),
  summary: text('自有或租住的，按面积缴税，不低于最低税额。', 'Owners and tenants pay by size, at least a sum.'),
  subject: 'household',
  input: Dwelling,
  output: record<HousingTax>('住房税', 'housing tax', { tax: money('住房税', 'housing tax') }),
  parameters: taxParameters,
  on: 'month',
  formula: ({ squareMetres, occupancy }, { perSquareMetre, least }) => {
    const bySize = perSquareMetre.times(squareMetres).as('按面积', 'by size');
    return { tax: occupancy.isOneOf('tenant', 'owner').choose(bySize.atLeast(least), nothing) };
  },
  laws: [
    {
      id: 'least-or-nothing',
      title: text('没有，或不低于最低税额', 'nothing, or at least the least'),
      holds: ({ parameters: { least }, result: { tax } }) => tax.equals(nothing).or(tax.isAtLeast(least)),
    },
  ],
  examples: [
    {
      title: text('租住 40 平方米', 'a tenant of 40 square metres'),
      source: 'COUNTRY-TEMPLATE',
      standing: 'official',
      parameters: tax2017,
      input: { month: '2017-01-01', squareMetres: 40, occupancy: 'tenant' },
      expected: { tax: '400.00' },
    },
    {
      title: text('20 平方米：恰为最低税额', '20 square metres: just the least'),
      standing: 'assumed',
      parameters: tax2017,
      input: { month: '2017-01-01', squareMetres: 20, occupancy: 'owner' },
      expected: { tax: '200.00' },
    },
    {
      title: text('居住方式未知', 'the occupancy is not known'),
      standing: 'assumed',
      parameters: tax2017,
      input: { month: '2017-01-01', squareMetres: 20 },
      refused: 'DZ107',
    },
  ],
});

/** A household's rent of a month. */
export interface Rent {
  readonly month: Day;
  readonly rent: Money;
}
interface Allowance {
  readonly allowance: Money;
}
interface AllowanceParameters {
  readonly share: Rate;
}

const toCent = rounding('halfUp', '0.01', 'COUNTRY-TEMPLATE');

/** A share of the rent. The allowance ended in November 2016: on a later day there is no value, and the engine says so. */
export const housingAllowance: Policy<'country-template/housing-allowance', Rent, Allowance, AllowanceParameters> =
  definePolicy({
    ...card,
    id: 'country-template/housing-allowance',
    clauses: ['2.2'],
    title: text('住房补贴', 'Housing allowance'),
    summary: text('按房租的一定比例补贴。', 'A share of the rent.'),
    subject: 'household',
    input: record<Rent>('房租', 'rent', {
      month: day('月份（任一日）', 'a day of the month'),
      rent: money('月房租', 'rent'),
    }),
    output: record<Allowance>('住房补贴', 'housing allowance', { allowance: money('住房补贴', 'allowance') }),
    parameters: {
      share: parameter('country-template/housing-allowance', '2.2', rate('补贴比例', 'share of the rent')),
    },
    on: 'month',
    formula: ({ rent }, { share }) => ({ allowance: rent.times(share).round(toCent) }),
    laws: [
      {
        id: 'within-rent',
        title: text('不超过房租', 'at most the rent'),
        holds: ({ facts, result }) => result.allowance.isAtMost(facts.rent),
      },
    ],
    examples: [
      {
        title: text('房租 300 的四分之一', 'a quarter of a rent of 300'),
        standing: 'assumed',
        parameters: { share: '0.25' },
        input: { month: '2016-01-01', rent: '300.00' },
        expected: { allowance: '75.00' },
      },
      {
        title: text('房租未知', 'the rent is not known'),
        standing: 'assumed',
        parameters: { share: '0.25' },
        input: { month: '2016-01-01' },
        refused: 'DZ107',
      },
    ],
  });

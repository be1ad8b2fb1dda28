// The published test cases of openfisca/country-template for the rules that were written again here, as data.
import { createEngine } from '@dzfp/core/engine';
import { testPlugin } from '@dzfp/testkit';
import { describe, expect, it } from 'vitest';
import { countryTemplate } from './index.ts';

testPlugin(countryTemplate);

const engine = createEngine({ plugins: [countryTemplate] });
const at = { jurisdiction: 'XT' };

describe('tests/social_security_contribution.yaml', () => {
  it.each([
    ['2013-01-01', '2000.00', '60.00'],
    ['2013-01-01', '15000.00', '660.00'],
    ['2015-01-01', '2000.00', '80.00'],
    ['2015-01-01', '15000.00', '824.00'],
    ['2017-01-01', '2000.00', '40.00'],
    ['2017-01-01', '15000.00', '816.00'],
  ])('%s: of %s', (month, salary, contribution) => {
    const decided = engine.evaluate('country-template/social-security-contribution', { month, salary }, at);
    expect(decided).toEqual({ contribution });
  });
});

describe('tests/housing_tax.yaml', () => {
  it.each([
    [40, 'tenant', '400.00'],
    [40, 'freeLodger', '0.00'],
    [100, 'tenant', '1000.00'],
  ] as const)('%s square metres, %s', (squareMetres, occupancy, tax) => {
    const dwelling = { month: '2017-01-01', squareMetres, occupancy };
    expect(engine.evaluate('country-template/housing-tax', dwelling, at)).toEqual({ tax });
  });
});

describe('tests/situations/income_tax.yaml', () => {
  it.each([
    ['2400.00', '360.00'],
    ['0.00', '0.00'],
  ])('of %s', (salary, tax) => {
    expect(engine.evaluate('country-template/income-tax', { month: '2017-01-01', salary }, at)).toEqual({ tax });
  });
});

describe('what the rules say of days that no published case names', () => {
  it('pays a basic income to whoever has no salary first, to every adult since December 2016', () => {
    const paid = (month: string, salary: string): unknown =>
      engine.evaluate('country-template/basic-income', { month, age: 30, salary }, at);
    expect(paid('2016-11-30', '1.00')).toEqual({ basicIncome: '0.00' });
    expect(paid('2016-12-01', '1.00')).toEqual({ basicIncome: '600.00' });
  });

  it('says that an allowance that ended has no value, where the original gives zero', () => {
    const rent = { month: '2016-12-01', rent: '300.00' };
    expect(() => engine.evaluate('country-template/housing-allowance', rent, at)).toThrow(/DZ401/u);
  });
});

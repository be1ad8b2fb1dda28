import { definePlugin, text, type Plugin } from '@dzfp/core';
import { basicIncome } from './basic-income.ts';
import { housingAllowance, housingTax } from './housing.ts';
import { incomeTax } from './income-tax.ts';
import { socialSecurity } from './social-security.ts';
import { templateValues } from './values.ts';

/** The invented country with which OpenFisca shows how a country is written. */
export const countryTemplate: Plugin<
  'country-template',
  readonly [typeof incomeTax, typeof socialSecurity, typeof basicIncome, typeof housingTax, typeof housingAllowance]
> = definePlugin({
  name: 'country-template',
  title: text('虚构国家', 'An invented country'),
  policies: [incomeTax, socialSecurity, basicIncome, housingTax, housingAllowance],
  books: [templateValues],
});

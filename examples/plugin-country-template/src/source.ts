import { text, type Source } from '@dzfp/core';

/** Where the country comes from: an invented one, with which OpenFisca shows how a country is written. */
export const template: Source = {
  key: 'COUNTRY-TEMPLATE',
  title: 'openfisca/country-template: parameters and tests of an invented country',
  where: 'https://github.com/openfisca/country-template',
};

/** What is the same of every policy of the country: nobody administers it. */
export const card = {
  authority: text('虚构国家', 'an invented country'),
  papers: [],
  timeLimit: text('未规定', 'not set'),
  level: text('国家', 'the nation'),
  sources: [template],
} as const;

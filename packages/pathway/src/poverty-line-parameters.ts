import { money, parameter, text, type Money, type ParametersOf } from '@dzfp/core';

/** The lines of one year. */
export interface PovertyLineParameters {
  readonly provincialLine: Money;
  readonly nationalLine: Money;
}

/** Each year's own lines; which of them an exit is judged by is another parameter (in 2019 that of 2018). */
export const povertyLineParameters: ParametersOf<PovertyLineParameters> = {
  provincialLine: parameter(
    'pathway/provincial-line',
    '1.3',
    money('省定贫困标准（当年）', 'provincial line of the year', { most: '1000000.00' }),
    text('按农村贫困人口物价指数逐年调整。', 'Moved yearly with a price index for the rural poor.'),
  ),
  nationalLine: parameter(
    'pathway/national-line',
    '1.3',
    money('国家贫困标准（当年）', 'national line of the year', { most: '1000000.00' }),
  ),
};

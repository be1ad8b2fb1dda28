import { text, type ParameterBook } from '@dzfp/core';
import { jurisdictions } from '@dzfp/core/model';
import { sources } from './sources.ts';

const inJining = { jurisdiction: '370800', standing: 'reported', source: 'S67' } as const;
const in2019 = { from: '2019-01-01', to: '2019-12-31' } as const;

/**
 * 济宁市: what a hospital of its Yanzhou district published in 2019. Another city, never a default for Dezhou; classes that the
 * page does not name are left open.
 */
export const jining: ParameterBook = {
  name: text('济宁市（2019）', 'Jining (2019)'),
  jurisdictions,
  sources,
  entries: [
    {
      parameter: 'medical/basic-deductible',
      value: {
        level1: { general: '200.00', registered: '100.00' },
        level2: { general: '500.00', registered: '300.00' },
        level3: { general: '1000.00', registered: '500.00' },
      },
      ...inJining,
      ...in2019,
    },
    {
      parameter: 'medical/basic-rate',
      value: {
        level1: { general: '0.8', registered: '0.9' },
        level2: { general: '0.7', registered: '0.8' },
        level3: { general: '0.55', registered: '0.65' },
      },
      ...inJining,
      ...in2019,
    },
    {
      parameter: 'medical/out-of-policy-relief-rate',
      value: { registered: '0.1' },
      ...inJining,
      from: '2019-09-11',
      to: '2019-12-31',
      note: text(
        '兖州区人民医院的做法，自网页日期起。',
        'Practice of one hospital in Yanzhou, from the day of its page.',
      ),
    },
  ],
};

import { text, type ParameterBook } from '@dzfp/core';
import { jurisdictions } from '@dzfp/core/model';
import { poorBands2019 } from './critical-illness-bands.ts';
import { sources } from './sources.ts';

const inLinyi = { jurisdiction: '371300', standing: 'official', source: 'S63' } as const;
const in2019 = { from: '2019-01-01', to: '2019-12-31' } as const;
const in2020 = { from: '2020-01-01', to: '2020-12-31' } as const;
const both = { from: '2019-01-01', to: '2020-12-31' } as const;

/** Registered poor, dibao recipients and tekun persons all count as poor there. */
function poor<T>(value: T): { readonly tekun: T; readonly dibao: T; readonly registered: T } {
  return { tekun: value, dibao: value, registered: value };
}

/**
 * 临沂市 (Linyi City, not the county 临邑 of Dezhou): two government pages of 2019–2020. Another city, never a default for Dezhou.
 * The assistance rate of tekun depends on the hospital's level there, which the table does not hold: that cell is left open.
 */
export const linyi: ParameterBook = {
  name: text('临沂市（2019–2020）', 'Linyi City, 临沂 (2019–2020)'),
  jurisdictions,
  sources,
  entries: [
    { parameter: 'medical/critical-deductible', value: poor('5000.00'), ...inLinyi, ...both },
    { parameter: 'medical/critical-bands', value: poor(poorBands2019), ...inLinyi, ...both },
    { parameter: 'medical/critical-cap', value: poor(null), ...inLinyi, ...both },
    { parameter: 'medical/assistance-rate', value: { dibao: '0.7', registered: '0.7' }, ...inLinyi, ...both },
    {
      parameter: 'medical/assistance-deductible',
      value: { dibao: '0.00', registered: '10000.00' },
      ...inLinyi,
      ...in2019,
    },
    {
      parameter: 'medical/assistance-deductible',
      value: { dibao: '0.00', registered: '0.00' },
      ...inLinyi,
      ...in2020,
    },
    { parameter: 'medical/assistance-cap', value: { registered: '10000.00' }, ...inLinyi, ...both },
    {
      parameter: 'medical/fixed-premium-subsidy',
      value: '250.00',
      ...inLinyi,
      ...in2019,
      standing: 'reported',
      note: text(
        '全额代缴；金额取全省2019年个人缴费标准。',
        'Paid in full; the amount is the contribution of the province in 2019.',
      ),
    },
  ],
};

import { text, type Example } from '@dzfp/core';
import type { Heating, HeatingAid, HeatingParameters } from './heating-aid.ts';

const own = { parameters: { share: '0.3', ceiling: '500.00' }, standing: 'assumed' } as const;

/** Cases that are tests and stand on the page: a usual one, one at the boundary, and refused ones. */
export const heatingAidExamples: readonly Example<Heating, HeatingAid, HeatingParameters>[] = [
  {
    ...own,
    title: text('1234.56元的30%，四舍五入到分', '30 % of 1,234.56, to the fen'),
    input: { cost: '1234.56' },
    expected: { aid: '370.37', ownPayment: '864.19' },
  },
  {
    ...own,
    title: text('恰到上限', 'Just at the ceiling'),
    input: { cost: '1666.67' },
    expected: { aid: '500.00' },
  },
  {
    ...own,
    title: text('取暖费未知：不作结论', 'Cost unknown: no answer'),
    input: {},
    refused: 'DZ107',
  },
  {
    ...own,
    title: text('取暖费为负：拒绝', 'A negative cost is refused'),
    input: { cost: '-0.01' },
    refused: 'DZ105',
  },
];

import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { assetIncome } from './asset-income.ts';

const yuan = fc.nat({ max: 99_999 });
const sharer = fc.record({
  household: fc.constantFrom('A', 'B', 'C', 'D'),
  class: fc.constantFrom('甲', '乙'),
  people: fc.integer({ min: 1, max: 6 }),
  listedFrom: fc.constantFrom('2018-01-01', '2020-01-01'),
  listedUntil: fc.constantFrom(null, '2019-06-30'),
});
const income = fc
  .record({
    received: yuan,
    village: yuan,
    sharers: fc.uniqueArray(sharer, { selector: ({ household }) => household, maxLength: 4 }),
    grain: fc.constantFrom(1, 10, 100),
    remainder: fc.constantFrom('kept' as const, 'placed' as const),
  })
  .map(({ received, village, ...each }) => ({
    on: '2019-12-20',
    due: '1000.00',
    received: (received / 100).toFixed(2),
    villagePart: (Math.min(village, received) / 100).toFixed(2),
    classes: [
      { class: '甲', weight: 3 },
      { class: '乙', weight: 2 },
    ],
    ...each,
  }));

testPolicy(assetIncome, { input: income });

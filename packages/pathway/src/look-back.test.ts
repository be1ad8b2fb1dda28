import { testPolicy } from '@dzfp/testkit';
import { expect, it } from 'vitest';
import { lookBack } from './look-back.ts';

testPolicy(lookBack);

const bound = lookBack.with({ windowFrom: '2019-04-01', windowUntil: '2019-12-31', keyVillages: 755 });
const households = Array.from({ length: 40 }, (_, i) => ({
  key: String(990 + i),
  visitedOn: i % 3 === 0 ? null : '2019-06-01',
}));
const villages = Array.from({ length: 755 }, (_, i) => ({
  key: `371422${String(990_000 + i)}`,
  visitedOn: '2019-05-01',
}));

it('the two bases are independent: no list of villages changes the coverage of the households', () => {
  const all = bound.evaluate({ asOf: '2019-12-31', villages, households });
  const none = bound.evaluate({ asOf: '2019-12-31', villages: [], households });
  expect(none.households).toEqual(all.households);
  expect(bound.evaluate({ asOf: '2019-12-31', villages, households: [] }).villages).toEqual(all.villages);
});

it('755 villages visited in the window are all of them', () => {
  const { villages: found, villagesNotListed } = bound.evaluate({ asOf: '2019-12-31', villages, households: [] });
  expect(found).toMatchObject({ total: 755, reached: 755, gap: 0, complete: true });
  expect(villagesNotListed).toBe(0);
});

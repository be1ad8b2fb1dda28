import { testPolicy } from '@dzfp/testkit';
import { expect, it } from 'vitest';
import { pool } from './pool.ts';

testPolicy(pool);

it('the order of the lines does not matter', () => {
  const bound = pool.with({ catalogue: { specialPovertyFund: true } });
  const line = { document: 'a', kind: 'specialPovertyFund', amount: '1.00', poverty: true } as const;
  const lines = [line, { ...line, amount: '2.00' }, { ...line, document: 'b' }];
  const turned = bound.evaluate({ pooledOn: '2019-03-01', lines: lines.toReversed() });
  expect(turned).toEqual(bound.evaluate({ pooledOn: '2019-03-01', lines }));
});

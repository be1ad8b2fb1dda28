import { expect, it } from 'vitest';
import { weakestOf } from './source.ts';

it('what is made of several things stands no better than the worst of them', () => {
  expect(weakestOf(['official', 'reported', 'official'])).toBe('reported');
  expect(weakestOf(['assumed', 'official'])).toBe('assumed');
  expect(weakestOf(['official'])).toBe('official');
});

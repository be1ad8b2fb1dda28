import { expect, it } from 'vitest';
import { groupThousands } from './group-thousands.ts';

it.each([
  ['', ''],
  ['7', '7'],
  ['100', '100'],
  ['1000', '1,000'],
  ['123456', '123,456'],
  ['1234567', '1,234,567'],
])('groups %j as %j', (digits, grouped) => {
  expect(groupThousands(digits)).toBe(grouped);
});

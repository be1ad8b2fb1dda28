import { testPolicy } from '@dzfp/testkit';
import { expect, it } from 'vitest';
import { publishedAreas } from './rebuilt-area-examples.ts';
import { rebuiltArea } from './rebuilt-area.ts';

testPolicy(rebuiltArea);

const bound = rebuiltArea.with(publishedAreas);

it('more members never have a smaller least or largest area', () => {
  const limits = Array.from({ length: 10 }, (_, i) =>
    bound.evaluate({ on: '2019-10-15', persons: i + 1, builtArea: 0, storeArea: 0 }),
  );
  const falls = limits.flatMap(({ least, most }, i) =>
    least < (limits[i - 1]?.least ?? 0) || most < (limits[i - 1]?.most ?? 0) ? [i + 1] : [],
  );
  expect(falls).toEqual([]);
});

it('a member who joins can make an area acceptable that was too large', () => {
  const verdict = (persons: number): string =>
    bound.evaluate({ on: '2019-10-15', persons, builtArea: 7000, storeArea: 0 }).verdict;
  expect([verdict(3), verdict(4)]).toEqual(['above', 'within']);
});

import { testPolicy } from '@dzfp/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { publishedAreas } from './rebuilt-area-examples.ts';
import { rebuiltArea } from './rebuilt-area.ts';
import variations from './variations/rebuilt-area.json' with { type: 'json' };

/** Limits within the nation's: the bounds on all rows at once are hardly met by chance. */
const limits = fc
  .record({ one: fc.nat(1000), two: fc.nat(1000), three: fc.nat(1000), more: fc.nat(100) })
  .map(({ one, two, three, more }) => ({
    ...publishedAreas,
    least: { one: 2000 + one, two: 3000 + two, three: 4000 + three, more: 1300 + more },
    most: { one: 6000 - one, two: 6000 - two, three: 6000 - three, more: 1800 - more },
  }));

testPolicy(rebuiltArea, { variations, parameters: limits });

const bound = rebuiltArea.with(publishedAreas);

it('more members never have a smaller least or largest area', () => {
  const bySize = Array.from({ length: 10 }, (_, i) =>
    bound.evaluate({ on: '2019-10-15', persons: i + 1, builtArea: 0, storeArea: 0 }),
  );
  const falls = bySize.flatMap(({ least, most }, i) =>
    least < (bySize[i - 1]?.least ?? 0) || most < (bySize[i - 1]?.most ?? 0) ? [i + 1] : [],
  );
  expect(falls).toEqual([]);
});

it('a member who joins can make an area acceptable that was too large', () => {
  const verdict = (persons: number): string =>
    bound.evaluate({ on: '2019-10-15', persons, builtArea: 7000, storeArea: 0 }).verdict;
  expect([verdict(3), verdict(4)]).toEqual(['above', 'within']);
});

import { delegationsOverTime, type BoundStretch } from '@dzfp/core';
import { policiesOf, type Edition } from '../edition.ts';

/** Over how many stretches of time bounds of higher levels come out which way. */
export type BoundCounts = Readonly<Record<BoundStretch['verdict'], number>> & { readonly places: number };

/** The bounds of all policies in the place of an edition and everything within it, over all time. */
export function boundsOverTime(edition: Pick<Edition, 'book' | 'jurisdiction' | 'plugins'>): BoundCounts {
  const { book, jurisdiction } = edition;
  const within = (code: string | null): boolean =>
    code !== null &&
    (code === jurisdiction || within(book.jurisdictions.find((each) => each.code === code)?.within ?? null));
  const places = book.jurisdictions.filter(({ code }) => within(code));
  const counts = { kept: 0, broken: 0, exception: 0, unverified: 0, places: places.length };
  for (const { code } of places)
    for (const policy of policiesOf(edition))
      for (const { stretches } of delegationsOverTime(policy, { book, jurisdiction: code }))
        for (const { verdict } of stretches) counts[verdict]++;
  return counts;
}

import { failure } from '../error/dzfp-error.ts';
import type { Text } from '../text.ts';

/** A place that can set parameters: nation, province, city, county-level unit. */
export interface Jurisdiction {
  readonly code: string;
  readonly name: Text;
  /** The code of the next higher place; null for the nation. */
  readonly within: string | null;
}

/** The place and everything above it, nearest first. */
export function lineOf(code: string, tree: readonly Jurisdiction[]): readonly Jurisdiction[] {
  const line: Jurisdiction[] = [];
  let at: string | null = code;
  while (at !== null && line.length <= tree.length) {
    const place = tree.find((each) => each.code === at);
    if (!place) throw failure('DZ404', { place: at });
    line.push(place);
    at = place.within;
  }
  return line;
}

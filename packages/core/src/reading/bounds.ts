import { insideFor, type BoundBase } from '../policy/bound.ts';
import type { Text } from '../text.ts';
import { extentsOf } from './extents.ts';
import { prospectOf } from './prospect.ts';

/** What half-known facts leave open of one result. */
export type Extent =
  | { readonly decided: true; readonly value: string | number | boolean | null }
  | {
      readonly decided: false;
      /** The least and the most it can be, in its wire form. */
      readonly least: string | number;
      readonly most: string | number;
      /** Whether it can also be none, for a result that may be. */
      readonly orNone?: true;
      /** Whether both ends are reached by some completion of the facts; else they are sound but may be too wide. */
      readonly exact: boolean;
    }
  | {
      readonly decided: false;
      /** Every answer that is still possible. */
      readonly possible: readonly (string | boolean | null)[];
      /** Whether each is given by some completion of the facts; else there may be too many. */
      readonly exact: boolean;
    };

/** The extent of each result, and the facts that are still missing. */
export interface BoundsOf {
  /** By the name of the result's field; fields of records inside by their dotted name. */
  readonly results: Readonly<Record<string, Extent>>;
  /** The absent facts that the results are computed from, in the order of the schema; items of lists by their index. */
  readonly missing: readonly { readonly path: readonly string[]; readonly title: Text }[];
}

/**
 * What half-known facts decide already, and between which ends the rest lies. Every completion of the facts that `evaluate`
 * would decide lies within. A fact that may be left out for good is also completed by leaving it out.
 *
 * Ends are exact for one unknown number and for up to twelve unknown flags and choices; otherwise they are sound, and each
 * result says whether they are reached.
 *
 * @param of - a policy with its values
 * @param input - facts in their wire form of which any may be missing
 * @param before - for a carried policy the state so far, the start when left out
 * @throws DzfpError for facts that are wrong, that contradict one another (DZ114), or that no completion decides (DZ302)
 */
export function bounds(of: BoundBase, input: unknown, before?: unknown): BoundsOf {
  const prospect = prospectOf(insideFor(of, 'bounds'), input, before);
  const missing = prospect.missing.map(({ path, title }) => ({ path, title }));
  return { results: extentsOf(prospect), missing };
}

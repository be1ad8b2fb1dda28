import type { Text } from '../text.ts';

/** What half-known facts leave open of one result. */
export type Extent =
  | { readonly decided: true; readonly value: string | number | boolean | null }
  | {
      readonly decided: false;
      /** The least and the most it can be, in its wire form. */
      readonly least: string | number;
      readonly most: string | number;
      /** Whether both ends are reached by some completion of the facts; else they are sound but may be too wide. */
      readonly exact: boolean;
    }
  | {
      readonly decided: false;
      /** Every answer that is still possible. */ readonly possible: readonly (string | boolean | null)[];
      readonly exact: boolean;
    };

/** The extent of each result, and the facts that are still missing. */
export interface BoundsOf {
  readonly results: Readonly<Record<string, Extent>>;
  readonly missing: readonly { readonly path: readonly string[]; readonly title: Text }[];
}

export function bounds(of: object, input: unknown, before?: unknown): BoundsOf {
  throw new Error(String([of, input, before]));
}

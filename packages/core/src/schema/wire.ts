import type { Count } from '../quantity/count.ts';
import type { Day } from '../quantity/day.ts';
import type { Money } from '../quantity/money.ts';
import type { Rate } from '../quantity/rate.ts';
import type { Ratio } from '../quantity/ratio.ts';

/**
 * How a value is written in JSON: amounts in yuan, rates and days as strings, ratios as `"n/d"`, counts as numbers; records,
 * lists and tables likewise inside.
 */
/** Whether a type is the variance bound of the policies; it then stays what it is. */
type IsUnbound<T> = 0 extends 1 & T ? true : false;

export type Wire<T> =
  IsUnbound<T> extends true
    ? T
    : [T] extends [Money | Rate | Day | Ratio]
      ? string
      : [T] extends [Count]
        ? number
        : T extends string | boolean | null | undefined
          ? T
          : T extends Money | Rate | Day | Ratio
            ? string
            : T extends Count
              ? number
              : T extends readonly (infer Item)[]
                ? readonly Wire<Item>[]
                : { readonly [Key in keyof T as Key extends string ? Key : never]: Wire<T[Key]> };

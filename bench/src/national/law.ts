import { combineBooks, DzfpError, type AnyFormula, type AnyPolicy, type BoundBase } from '@dzfp/core';
import { dezhou, illustrative } from '@dzfp/dezhou';
import { areas } from '@dzfp/dezhou/areas';

/** A formula with the values by which the whole register is decided. */
export interface Law {
  readonly policy: AnyFormula;
  readonly bound: BoundBase;
  /** The day whose values these are. */
  readonly on: string;
}

const jurisdiction = '371402';
/** Not every policy has values on every day: the first of these on which it has. */
const days = ['2019-12-31', '2019-06-30', '2018-12-31', '2018-07-01', '2020-07-01'];

/** Every formula policy of all areas, with values of Dezhou and of the illustrative set. */
export function lawsOfAll(): readonly Law[] {
  const book = combineBooks(dezhou, illustrative);
  return areas
    .flatMap((area): readonly AnyPolicy[] => area.policies)
    .flatMap((policy) => (policy.kind === 'procedure' ? [] : [lawOf(policy, book)]));
}

function lawOf(policy: AnyFormula, book: typeof dezhou): Law {
  for (const on of days) {
    try {
      return { policy, on, bound: policy.in({ book, jurisdiction, on }) as BoundBase };
    } catch (error) {
      if (!(error instanceof DzfpError)) throw error;
    }
  }
  throw new Error(`${policy.id} has no values on any of the days`);
}

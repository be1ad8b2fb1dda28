import { failure, list, parameter, type ParametersOf } from '@dzfp/core';
import { inKeyOrder } from '@dzfp/core/allocation';
import { mostKinds, QuotaKind } from './model/quota-kind.ts';

/** The kinds of quota that have books. */
export interface QuotaParameters {
  readonly kinds: readonly QuotaKind[];
}

export const quotaParameters: ParametersOf<QuotaParameters> = {
  kinds: parameter('village/quota-kinds', '4.4', list('指标种类', 'kinds of quota', QuotaKind, { most: mostKinds })),
};

/** Finds a kind; one that is not listed is refused, and so is a list that names one twice. */
export function kindNamed({ kinds }: QuotaParameters, name: string, field: string): QuotaKind {
  const listed = inKeyOrder(
    kinds.map((of) => ({ key: of.kind, of })),
    'kinds',
  );
  const found = listed.find(({ key }) => key === name);
  if (found !== undefined) return found.of;
  throw failure('DZ106', { field, found: name, allowed: listed.map(({ key }) => key).join('、') }, [field]);
}

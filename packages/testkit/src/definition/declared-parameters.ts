import type { AnyPlugin, AnyPolicy, Parameter } from '@dzfp/core';

/** The parameters that a policy declares. */
export function declaredParameters({ parameters }: AnyPolicy): readonly Parameter<unknown>[] {
  return Object.values<Parameter<unknown>>(parameters);
}

/** The ids of all parameters that some plugins declare. */
export function parameterIds(plugins: readonly AnyPlugin[]): ReadonlySet<string> {
  const policies = plugins.flatMap((plugin) => plugin.policies);
  return new Set(policies.flatMap(declaredParameters).map(({ id }) => id));
}

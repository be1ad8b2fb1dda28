import type { AnyPlugin } from '@dzfp/core';
import { declaredParameters, parameterIds } from './declared-parameters.ts';

/** Ids under another name: two strangers' plugins must never meet in one. A parameter of a required plugin may be used as it is. */
export function foreignIds(plugin: AnyPlugin, beside: readonly AnyPlugin[]): readonly string[] {
  const own = (id: string): boolean => id.startsWith(`${plugin.name}/`);
  const theirs = parameterIds(beside.filter(({ name }) => plugin.requires.includes(name)));
  const policies = plugin.policies.map(({ id }) => id).filter((id) => !own(id));
  const parameters = plugin.policies.flatMap(declaredParameters).map(({ id }) => id);
  const foreign = [...new Set(parameters)].filter((id) => !own(id) && !theirs.has(id));
  return [
    ...policies.map((id) => `policy ${id} does not begin with ${plugin.name}/`),
    ...foreign.map((id) => `parameter ${id} begins with neither ${plugin.name}/ nor is it one of a required plugin`),
  ];
}

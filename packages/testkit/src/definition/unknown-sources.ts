import type { AnyPlugin } from '@dzfp/core';

/** A published case may be cited by its address; everything else by the key of a source. */
const address = /^https?:\/\//;

/** Citations in examples and bounds whose key neither the policy nor a book declares. */
export function unknownSources(plugin: AnyPlugin, beside: readonly AnyPlugin[]): readonly string[] {
  const inBooks = [plugin, ...beside].flatMap(({ books }) => books).flatMap(({ sources }) => sources);
  return plugin.policies.flatMap(({ id, sources, examples, delegations }) => {
    const known = new Set([...sources, ...inBooks].map(({ key }) => key));
    const cited = [
      ...delegations.map(({ source }) => source),
      ...examples.flatMap(({ source }) => (source === undefined ? [] : [source])),
    ];
    const unknown = cited.filter((key) => !known.has(key) && !address.test(key));
    return [...new Set(unknown)].map((key) => `${id} cites ${key}, which neither it nor a book declares`);
  });
}

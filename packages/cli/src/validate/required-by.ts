import type { AnyPlugin } from '@dzfp/core';

/** The plugins that a plugin requires, and those that they require, as far as they are among what is known. */
export function requiredBy(plugin: AnyPlugin, known: readonly AnyPlugin[]): readonly AnyPlugin[] {
  const found = new Set<AnyPlugin>();
  const follow = ({ requires }: AnyPlugin): void => {
    for (const each of known) {
      if (each === plugin || found.has(each) || !requires.includes(each.name)) continue;
      found.add(each);
      follow(each);
    }
  };
  follow(plugin);
  return [...found];
}

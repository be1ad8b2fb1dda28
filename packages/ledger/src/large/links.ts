/** Keys that belong together, as far as it was said that they do. */
export interface Links {
  readonly join: (keys: readonly string[]) => void;
  /** Each key that was joined, with the one that stands for all that it is tied to. */
  readonly roots: () => Iterable<readonly [key: string, root: string]>;
}

/** Nothing is tied yet. */
export function linksOf(): Links {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    // The way is short the next time.
    for (let at = key; at !== root;) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  return {
    join: ([first, ...others]) => {
      if (first === undefined) return;
      const root = rootOf(first);
      for (const key of [first, ...others]) parents.set(rootOf(key), root);
    },
    *roots() {
      for (const key of parents.keys()) yield [key, rootOf(key)];
    },
  };
}

/**
 * What is made of a thing when it is first asked for, and kept as long as the thing: definitions, graphs and books are data that
 * does not change, so what was made of one stays right.
 */
export function oncePer<Key extends object, Made extends object>(make: (of: Key) => Made): (of: Key) => Made {
  const kept = new WeakMap<Key, Made>();
  return (of) => {
    let made = kept.get(of);
    if (made === undefined) kept.set(of, (made = make(of)));
    return made;
  };
}

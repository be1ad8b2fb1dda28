/** Every choice of one from each list, or undefined when there are more than `most`. */
export function combinations<T>(lists: readonly (readonly T[])[], most: number): readonly (readonly T[])[] | undefined {
  const many = lists.reduce((product, list) => product * list.length, 1);
  if (many > most) return undefined;
  return lists.reduce<readonly (readonly T[])[]>(
    (so, list) => so.flatMap((chosen) => list.map((next) => [...chosen, next])),
    [[]],
  );
}

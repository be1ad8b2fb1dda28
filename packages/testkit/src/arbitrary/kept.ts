import type fc from 'fast-check';

/**
 * The values that satisfy a condition. Unlike a bare filter it does not draw for ever: when nearly everything is turned away
 * it says so.
 */
export function kept<T>(from: fc.Arbitrary<T>, holds: (value: T) => boolean, advice: string): fc.Arbitrary<T> {
  const patience = 500;
  let rejected = 0;
  return from.filter((value) => {
    const good = holds(value);
    rejected = good ? 0 : rejected + 1;
    if (rejected >= patience) throw new Error(`${patience} values in a row were refused: ${advice}`);
    return good;
  });
}

/** How much is kept of what can be made again; the oldest goes first. */
const mostKept = 200;

/** Keeps what was made under a key. */
export function keep<T>(store: Map<string, T>, key: string, value: T): void {
  const [oldest] = store.keys();
  if (store.size >= mostKept && oldest !== undefined) store.delete(oldest);
  store.set(key, value);
}

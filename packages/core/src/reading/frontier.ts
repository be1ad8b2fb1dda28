/** What is still to be searched, the most promising first. */
export class Frontier<T> {
  private readonly heap: T[] = [];
  private readonly before: (a: T, b: T) => boolean;

  constructor(before: (a: T, b: T) => boolean) {
    this.before = before;
  }

  push(item: T): void {
    const { heap } = this;
    let at = heap.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.before(item, heap[parent] as T)) break;
      heap[at] = heap[parent] as T;
      at = parent;
    }
    heap[at] = item;
  }

  pop(): T | undefined {
    const { heap } = this;
    const [first] = heap;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.before(heap[child + 1] as T, heap[child] as T)) child++;
      if (!this.before(heap[child] as T, last)) break;
      heap[at] = heap[child] as T;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}

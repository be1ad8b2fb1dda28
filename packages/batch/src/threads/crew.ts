import { Worker } from 'node:worker_threads';
import { DzfpError } from '@dzfp/core';
import { inOrder } from './in-order.ts';
import type { FromWorker, Jobs, Start, ToWorker } from './message.ts';

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** A thread with the pieces that it has not answered yet. */
class Hand {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #over: Error | undefined;

  constructor(start: Start) {
    // By the name of the package: the place of a built file is the bundler's affair.
    this.#worker = new Worker(new URL(import.meta.resolve('@dzfp/batch/threads/worker')), { workerData: start });
    // A thread without work does not keep the process alive.
    this.#worker.unref();
    this.#worker.on('message', (said: FromWorker) => this.#hear(said));
    this.#worker.on('error', (error: unknown) => this.#end(error));
    this.#worker.on('exit', (code) => this.#end(new Error(`a thread ended with exit code ${code}`)));
  }

  get load(): number {
    return this.#waiting.size;
  }

  tell(message: ToWorker): void {
    // oxlint-disable-next-line require-post-message-target-origin -- a thread has no origin
    this.#worker.postMessage(message);
  }

  ask(of: number, id: number, piece: unknown): Promise<unknown> {
    if (this.#over) return Promise.reject(this.#over);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.ref();
      this.tell({ of, id, piece });
    });
  }

  async dismiss(): Promise<void> {
    this.#end(new Error('the threads are closed'));
    await this.#worker.terminate();
  }

  #hear(said: FromWorker): void {
    const waiting = this.#waiting.get(said.id);
    this.#waiting.delete(said.id);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('answer' in said) waiting?.resolve(said.answer);
    else waiting?.reject('issues' in said ? new DzfpError(said.issues) : said.error);
  }

  #end(reason: unknown): void {
    this.#over ??= reason instanceof Error ? reason : new Error(String(reason));
    for (const { reject } of this.#waiting.values()) reject(this.#over);
    this.#waiting.clear();
  }
}

/** Threads that do pieces of a job; the answers come in the order of the pieces. */
export class Crew {
  readonly #hands: readonly Hand[];
  #jobs = 0;
  #pieces = 0;

  constructor(start: Start, count: number) {
    this.#hands = Array.from({ length: count }, () => new Hand(start));
  }

  get size(): number {
    return this.#hands.length;
  }

  /** Each thread has a piece in hand and one that waits for it; no more pieces than that are taken. */
  async *run<Kind extends keyof Jobs>(
    job: Jobs[Kind]['job'],
    pieces: AsyncIterable<Jobs[Kind]['piece']> | Iterable<Jobs[Kind]['piece']>,
  ): AsyncGenerator<Jobs[Kind]['answer']> {
    const number = this.#jobs++;
    for (const hand of this.#hands) hand.tell({ begin: number, job });
    try {
      yield* inOrder(pieces, 2 * this.size, (piece) => this.#ask(number, piece) as Promise<Jobs[Kind]['answer']>);
    } finally {
      for (const hand of this.#hands) hand.tell({ end: number });
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.dismiss()));
  }

  #ask(job: number, piece: unknown): Promise<unknown> {
    const least = Math.min(...this.#hands.map(({ load }) => load));
    const hand = this.#hands.find(({ load }) => load === least) as Hand;
    return hand.ask(job, this.#pieces++, piece);
  }
}

import { failure } from '@dzfp/core';
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import type { SheetLimits } from '../sheet/limits.ts';

/** How much of the file is unpacked at a time: what comes out stays small whatever the file claims of itself. */
const slice = 16 * 1024;
/** Bytes that may be unpacked from however small a file: much formatting of few cells packs very well. */
const harmless = 4 * 1024 * 1024;

/** A packed file (压缩包) that is unpacked piece by piece, within a limit, as often as asked. */
export class Archive {
  readonly names: readonly string[];
  private readonly bytes: Uint8Array;
  private readonly name: string;
  private readonly most: number;

  /** @throws DzfpError DZ109 when it is no packed file */
  constructor(bytes: Uint8Array, name: string, { zipRatio, unpacked }: SheetLimits) {
    this.bytes = bytes;
    this.name = name;
    this.most = Math.min(Math.max(bytes.length * zipRatio, harmless), unpacked);
    const names: string[] = [];
    const walk = this.walk(({ name: entry }) => {
      names.push(entry);
    });
    while (walk.next().done !== true) continue;
    this.names = names;
  }

  /**
   * The pieces of an entry in their order; none when there is no such entry.
   *
   * @throws DzfpError DZ110 when it unpacks to more than the limit
   */
  *pieces(entry: string): Generator<Uint8Array> {
    const ready: Uint8Array[] = [];
    const state: { inflated: number; ended: boolean; wrong?: Error } = { inflated: 0, ended: false };
    const take = (file: UnzipFile): void => {
      if (file.name !== entry || state.ended) return;
      // Nothing is thrown in here: the library would take it for an error of its own.
      file.ondata = (error, piece, final) => {
        if (error !== null) state.wrong ??= this.broken();
        if (state.wrong) return;
        state.inflated += piece.length;
        if (state.inflated > this.most) state.wrong = this.tooLarge(entry);
        ready.push(piece);
        state.ended ||= final;
      };
      file.start();
    };
    const walk = this.walk(take);
    for (let step = walk.next(); step.done !== true; step = walk.next()) {
      if (state.wrong) throw state.wrong;
      yield* ready.splice(0);
      if (state.ended) return;
    }
  }

  /** The whole of a small entry as text. */
  text(entry: string): string {
    const decoder = new TextDecoder();
    let all = '';
    for (const piece of this.pieces(entry)) all += decoder.decode(piece, { stream: true });
    return all + decoder.decode();
  }

  /**
   * The whole of all entries but these, in one walk.
   *
   * @throws DzfpError DZ110 when they unpack to more than the limit together
   */
  others(but: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> {
    const pieces = new Map<string, Uint8Array[]>();
    const state: { inflated: number; wrong?: Error } = { inflated: 0 };
    const walk = this.walk((file) => {
      if (but.has(file.name) || pieces.has(file.name)) return;
      const own: Uint8Array[] = [];
      pieces.set(file.name, own);
      file.ondata = (error, piece) => {
        if (error !== null) state.wrong ??= this.broken();
        if (state.wrong) return;
        state.inflated += piece.length;
        if (state.inflated > this.most) state.wrong = this.tooLarge(file.name);
        own.push(piece);
      };
      file.start();
    });
    while (walk.next().done !== true) if (state.wrong) break;
    if (state.wrong) throw state.wrong;
    return new Map([...pieces].map(([name, own]) => [name, joined(own)]));
  }

  private *walk(take: (file: UnzipFile) => void): Generator<void> {
    const unzip = new Unzip(take);
    unzip.register(UnzipInflate);
    for (let at = 0; at < this.bytes.length; at += slice) {
      this.push(unzip, at);
      yield;
    }
  }

  private push(unzip: Unzip, at: number): void {
    const end = Math.min(at + slice, this.bytes.length);
    try {
      unzip.push(this.bytes.subarray(at, end), end === this.bytes.length);
    } catch {
      throw this.broken();
    }
  }

  private tooLarge(entry: string): Error {
    return failure('DZ110', { field: `${this.name}: ${entry}`, most: `${this.most} bytes unpacked` });
  }

  private broken(): Error {
    return failure('DZ109', { field: this.name, expected: '.xlsx', found: 'a damaged file' });
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

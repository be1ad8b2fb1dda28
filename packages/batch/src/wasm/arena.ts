import type { Memory } from '../column/codes.ts';

/** Places one after another in a buffer. */
export interface Arena {
  readonly memory: Memory;
  readonly end: () => number;
}

/** Places one after another in a buffer; without one it only counts. A pair of rows may reach beyond the last. */
export function arena(buffer?: ArrayBuffer, from = 0): Arena {
  let end = from;
  const place = (bytes: number): number => {
    const at = end;
    end += Math.ceil((bytes + 16) / 64) * 64;
    return at;
  };
  const bytes = (length: number): Uint8Array => {
    const at = place(length);
    return buffer ? new Uint8Array(buffer, at, length) : new Uint8Array(0);
  };
  return {
    end: () => end,
    memory: {
      bytes,
      words: (length) => new Uint16Array(length),
      numbers: (length) => {
        const at = place(length * Float64Array.BYTES_PER_ELEMENT);
        return buffer ? new Float64Array(buffer, at, length) : new Float64Array(0);
      },
    },
  };
}

/** What stands in a presence, or in a column of codes of one byte, for what is known to be none. */
export const noneCode = 254;

/** What stands there for what is unknown. */
export const unknownCode = 255;

/** Where columns stand. */
export interface Memory {
  readonly numbers: (length: number) => Float64Array;
  readonly bytes: (length: number) => Uint8Array;
  readonly words: (length: number) => Uint16Array;
}

/** Memory of one thread. */
export const ownMemory: Memory = {
  numbers: (length) => new Float64Array(length),
  bytes: (length) => new Uint8Array(length),
  words: (length) => new Uint16Array(length),
};

/** Codes for so many labels: of one byte where they suffice. */
export function codesFor(
  labels: number,
  rows: number,
  memory: Memory = ownMemory,
): { readonly values: Uint8Array | Uint16Array; readonly unknown: number; readonly none: number } {
  return labels <= noneCode
    ? { values: memory.bytes(rows), unknown: unknownCode, none: noneCode }
    : { values: memory.words(rows), unknown: 65_535, none: 65_534 };
}

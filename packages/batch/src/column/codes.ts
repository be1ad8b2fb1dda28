/** What stands in a presence, or in a column of codes of one byte, for what is known to be none. */
export const noneCode = 254;

/** What stands there for what is unknown. */
export const unknownCode = 255;

/** Where the bytes of columns come from. */
export type Memory = (bytes: number) => ArrayBufferLike;

/** Memory of one thread. */
export const ownMemory: Memory = (bytes) => new ArrayBuffer(bytes);

/** Codes for so many labels: of one byte where they suffice. */
export function codesFor(
  labels: number,
  rows: number,
  memory: Memory = ownMemory,
): { readonly values: Uint8Array | Uint16Array; readonly unknown: number; readonly none: number } {
  return labels <= noneCode
    ? { values: new Uint8Array(memory(rows)), unknown: unknownCode, none: noneCode }
    : { values: new Uint16Array(memory(rows * 2)), unknown: 65_535, none: 65_534 };
}

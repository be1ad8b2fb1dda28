/** What stands in a presence, or in a column of codes of one byte, for what is known to be none. */
export const noneCode = 254;

/** What stands there for what is unknown. */
export const unknownCode = 255;

/** Codes for so many labels: of one byte where they suffice. */
export function codesFor(
  labels: number,
  rows: number,
): { readonly values: Uint8Array | Uint16Array; readonly unknown: number; readonly none: number } {
  return labels <= noneCode
    ? { values: new Uint8Array(rows), unknown: unknownCode, none: noneCode }
    : { values: new Uint16Array(rows), unknown: 65_535, none: 65_534 };
}

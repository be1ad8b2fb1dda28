/** Instructions or a part of a module as bytes. */
export type Bytes = readonly number[];

/** A whole number of zero or more, seven bits a byte. */
export function unsigned(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest === 0 ? low : low + 128);
  } while (rest > 0);
  return bytes;
}

/** The eight bytes of a number. */
export function float(value: number): Bytes {
  return [...new Uint8Array(new Float64Array([value]).buffer)];
}

/** Parts one after another, after their number. */
export function vector(parts: readonly Bytes[]): Bytes {
  return [...unsigned(parts.length), ...parts.flat()];
}

/** A name of plain letters after its length. */
export function name(text: string): Bytes {
  return vector(Array.from(text, (letter) => [letter.charCodeAt(0)]));
}

/** A section of a module, or a function's body, after its length in bytes. */
export function sized(bytes: Bytes): Bytes {
  return [...unsigned(bytes.length), ...bytes];
}

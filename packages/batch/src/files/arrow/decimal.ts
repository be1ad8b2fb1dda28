/** A decimal of Arrow: a whole number of 128 bits in words of 32, the lowest first, two's complement. */
export function wordsOf(value: bigint): Uint32Array {
  const of = BigInt.asUintN(128, value);
  return Uint32Array.from([0n, 32n, 64n, 96n], (shift) => Number((of >> shift) & 0xff_ff_ff_ffn));
}

/** The number that words stand for, as text with so many places. */
export function decimalOf(words: Uint32Array, places: number): string {
  const bits = words.length * 32;
  const whole = words.reduceRight((so, word) => (so << 32n) | BigInt(word), 0n);
  const value = BigInt.asIntN(bits, whole);
  const digits = String(value < 0n ? -value : value).padStart(places + 1, '0');
  const sign = value < 0n ? '-' : '';
  return places <= 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** A decimal text as a whole number of its last place, of which there are so many. */
export function wholeOf(text: string, places: number): bigint {
  const [before = '', after = ''] = text.split('.');
  return BigInt(before + after.padEnd(places, '0'));
}

import { float, unsigned, type Bytes } from './bytes.ts';

/** Instructions that leave two numbers, one for each of two rows, or a mask of as many lanes. */
export type Lanes = Bytes;

const simd = (code: number): Bytes => [0xfd, ...unsigned(code)];
const of =
  (code: number) =>
  (...operands: Lanes[]): Lanes => [...operands.flat(), ...simd(code)];

/** The same number in both lanes. */
export function both(value: number): Lanes {
  return [...simd(0x0c), ...float(value), ...float(value)];
}

/** The value of a local. */
export function local(index: number): Lanes {
  return [0x20, ...unsigned(index)];
}

/** Sets a local. */
export function setLocal(index: number, value: Lanes): Bytes {
  return [...value, 0x21, ...unsigned(index)];
}

export const equal: (a: Lanes, b: Lanes) => Lanes = of(0x47);
export const different: (a: Lanes, b: Lanes) => Lanes = of(0x48);
export const below: (a: Lanes, b: Lanes) => Lanes = of(0x49);
export const above: (a: Lanes, b: Lanes) => Lanes = of(0x4a);
export const atMost: (a: Lanes, b: Lanes) => Lanes = of(0x4b);
export const atLeast: (a: Lanes, b: Lanes) => Lanes = of(0x4c);
export const bitAnd: (a: Lanes, b: Lanes) => Lanes = of(0x4e);
export const bitOr: (a: Lanes, b: Lanes) => Lanes = of(0x50);
export const floor: (a: Lanes) => Lanes = of(0x75);
export const absolute: (a: Lanes) => Lanes = of(0xec);
export const negative: (a: Lanes) => Lanes = of(0xed);
export const add: (a: Lanes, b: Lanes) => Lanes = of(0xf0);
export const subtract: (a: Lanes, b: Lanes) => Lanes = of(0xf1);
export const multiply: (a: Lanes, b: Lanes) => Lanes = of(0xf2);
export const least: (a: Lanes, b: Lanes) => Lanes = of(0xf6);
export const greatest: (a: Lanes, b: Lanes) => Lanes = of(0xf7);

/** The lanes of `yes` where the mask is set, those of `no` elsewhere. */
export function where(mask: Lanes, yes: Lanes, no: Lanes): Lanes {
  return [...yes, ...no, ...mask, ...simd(0x52)];
}

/** A mask as the numbers 1 and 0. */
export function truth(mask: Lanes): Lanes {
  return bitAnd(mask, both(1));
}

/** Two numbers out of memory: at a place of its own from `at` on. */
export function loadNumbers(at: Bytes, offset: number): Lanes {
  return [...at, ...simd(0x00), 3, ...unsigned(offset)];
}

/** Two bytes out of memory as numbers. */
export function loadBytes(at: Bytes, offset: number): Lanes {
  const splat = [...at, ...simd(0x08), 0, ...unsigned(offset)];
  return [...splat, ...simd(0x89), ...simd(0xa9), ...simd(0xff)];
}

/** Puts two numbers into memory. */
export function storeNumbers(at: Bytes, offset: number, value: Lanes): Bytes {
  return [...at, ...value, ...simd(0x0b), 3, ...unsigned(offset)];
}

/** Puts two whole numbers of at most 255 into memory as bytes. */
export function storeBytes(at: Bytes, offset: number, value: Lanes): Bytes {
  const words = [...value, ...simd(0xfd), ...both(0), ...simd(0x86)];
  const bytes = [...words, ...both(0), ...simd(0x66)];
  return [...at, ...bytes, ...simd(0x59), 0, ...unsigned(offset), 0];
}

/** A number as a whole one of 32 bits. */
const toWhole: Bytes = [0xfc, 0x02];
/** Shifted left by three: a cell has eight bytes. */
const timesEight: Bytes = [0x41, 3, 0x74];

/** Two cells of a table in memory, by the index in each lane, which has to be within the table. */
export function loadCells(index: Lanes, offset: number): Lanes {
  const address = (lane: number): Bytes => [...index, ...simd(0x21), lane, ...toWhole, ...timesEight];
  const first = [...address(0), ...simd(0x5d), 3, ...unsigned(offset)];
  return [...address(1), ...first, ...simd(0x57), 3, ...unsigned(offset), 1];
}
